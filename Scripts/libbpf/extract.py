"""Finds BPF objects in the files of unpacked packages, as files or inside of others; Scripts/debian-objects calls it.

    extract.py UNPACKED FOLDER

UNPACKED has a folder for each package. Each object, the same one once, is written to FOLDER/<package>--<file>[.N].o.
"""

import hashlib
import os
import struct
import sys

MAGIC = b"\x7fELF\x02\x01\x01"
RELOCATABLE, BPF, NO_BITS, SECTION_HEADER = 1, 247, 8, 64


def objects(data):
    """The objects inside of a file's bytes."""
    start = data.find(MAGIC)
    while start >= 0:
        size = object_size(data[start:]) if len(data) - start >= 64 else None
        if size:
            yield data[start : start + size]
        start = data.find(MAGIC, start + 1)


def object_size(data):
    """How far an object reaches that starts here; None where none does."""
    if struct.unpack_from("<HH", data, 16) != (RELOCATABLE, BPF):
        return None
    table, (size, count) = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<HH", data, 58)
    end = table + size * count
    if size != SECTION_HEADER or end > len(data):
        return None
    for header in range(table, end, SECTION_HEADER):
        kind, offset, length = struct.unpack_from("<I", data, header + 4) + struct.unpack_from("<QQ", data, header + 24)
        if kind != NO_BITS:
            end = max(end, offset + length)
    return end if end <= len(data) else None


def main():
    unpacked, folder = sys.argv[1:3]
    seen = set()
    for package in sorted(os.listdir(unpacked)):
        found = 0
        for path, _, names in sorted(os.walk(os.path.join(unpacked, package))):
            for name in sorted(names):
                file = os.path.join(path, name)
                if os.path.islink(file) or not os.path.isfile(file):
                    continue
                with open(file, "rb") as source:
                    inside = list(objects(source.read()))
                for number, data in enumerate(inside):
                    digest = hashlib.sha256(data).digest()
                    if digest in seen:
                        continue
                    seen.add(digest)
                    stem = name.removesuffix(".o") + (f".{number}" if number else "")
                    with open(os.path.join(folder, f"{package}--{stem}.o"), "wb") as target:
                        target.write(data)
                    found += 1
        print(f"{package}: {found} objects")


if __name__ == "__main__":
    main()
