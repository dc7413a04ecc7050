"""Compares what bpfkit and libbpf make of BPF objects; Scripts/compare-objects calls it.

    compare.py [--list N] BPFKIT VIEW FOLDER...

VIEW is the program that view.c is the source of. Compared are, against the running kernel's types: whether an object opens; its
programs (name, section, type, expected attach type, autoload) and maps (name, type, sizes, entries, flags, map_extra, pinning, inner
map) in libbpf's order; the settings in .kconfig; whether a kernel takes the types; and each program's linked instructions, maps by name
and addresses of the kernel masked. Objects test_core_reloc_X are also linked against the types of each btf__core_reloc_X*.

Ends with 1 where something differs that is not among the exceptions, which stand in exceptions.py with their reasons.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import subprocess
import sys

from exceptions import EXCEPTIONS

STRUCT_OPS = 26
LOAD_64 = 0x18
MAP_KINDS = (1, 2)


def lines(command):
    """The JSON rows that a command prints; its exit status says what they say."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode < 0:
        raise SystemExit(f"{' '.join(command[:4])}: killed by signal {-done.returncode}")
    return [json.loads(line) for line in done.stdout.decode(errors="replace").splitlines() if line], done.stderr.decode(errors="replace")


def linked(bpfkit, path, kernel, row):
    """What bpfkit tells of an object, its programs' linked instructions, and why it does not link the others."""
    code, errors = {}, ""
    if "error" not in row:
        rows, errors = lines([bpfkit, "disasm", "-j", "--kernel", kernel, path])
        names = [map_name(m) for m in row["maps"] if m["type"] != STRUCT_OPS]
        for program in rows:
            code[program["prog"]] = normal("".join(i["bytes"] for i in program["insns"]), names)
    return row, code, errors


def normal(code, maps):
    """Instructions, maps in 64-bit loads by name, addresses of the kernel masked."""
    code, result, second = bytes.fromhex(code), [], False
    for at in range(0, len(code), 8):
        insn = code[at : at + 8]
        if second:
            second = False
            continue
        if insn[0] != LOAD_64:
            result.append(insn.hex())
            continue
        second, kind = True, insn[1] >> 4
        low, high = insn[4:8], code[at + 12 : at + 16]
        if kind in MAP_KINDS:
            number = int.from_bytes(low, "little", signed=True)
            name = maps[number] if 0 <= number < len(maps) else "no map"
            result.append(f"{insn[:4].hex()} map {name} {high.hex()} {code[at + 8:at + 12].hex()}")
        elif kind == 0 and high == b"\xff\xff\xff\xff" and low[3] & 0x80:
            result.append(f"{insn[:4].hex()} address of the kernel")
        else:
            result.append(insn.hex() + code[at + 8 : at + 16].hex())
    return result


def program_view(row):
    return {
        "name": row["name"],
        "section": row["section"],
        "type": row["type"],
        "attach_type": row["attach_type"] or 0,
        "autoload": row["autoload"],
    }


def map_name(row):
    """libbpf's name of a map: the kernel's, which has the object's name in it, but for sections such as .rodata.own."""
    name = row["name"]
    return row["kernel_name"] if name in (".data", ".rodata", ".kconfig") or name.startswith(".bss") else name


def map_view(row, is_theirs, is_inner=False):
    view = {key: row[key] for key in ("type", "key_size", "value_size", "max_entries", "flags", "extra")}
    if not is_inner:
        view["name"] = row["name"] if is_theirs else map_name(row)
        view["pin"] = row["pin_path"] if is_theirs else f"/sys/fs/bpf/{row['name']}" if row["pinning"] == 1 else None
    view["inner"] = map_view(row["inner"], is_theirs, True) if row["inner"] else None
    return view


class Report:
    def __init__(self):
        self.same = collections.Counter()
        self.differ = collections.defaultdict(list)
        self.excepted = collections.defaultdict(list)

    def compare(self, kind, where, left, right):
        if left == right:
            self.same[kind] += 1
        else:
            self.note(kind, where, f"bpfkit {left!r}, libbpf {right!r}")

    def note(self, kind, where, text):
        for exception in EXCEPTIONS:
            if exception.covers(kind, where, text):
                self.excepted[kind, exception.reason].append(where)
                return
        self.differ[kind].append(f"{where}: {text}")


def compare_lists(report, kind, where, left, right):
    left_names, right_names = [x["name"] for x in left], [x["name"] for x in right]
    if left_names != right_names:
        more = [n for n in left_names if n not in right_names]
        fewer = [n for n in right_names if n not in left_names]
        text = f"more {more}, fewer {fewer}" if more or fewer else f"another order: {left_names} for {right_names}"
        report.note(kind + " list", where, text)
    else:
        report.same[kind + " list"] += 1
    theirs = {x["name"]: x for x in right}
    for row in left:
        other = theirs.get(row["name"])
        if not other:
            continue
        wrong = {k: (row[k], other[k]) for k in row if row[k] != other[k]}
        if wrong:
            report.note(kind, f"{where} {row['name']}", ", ".join(f"{k} {a!r} for {b!r}" for k, (a, b) in wrong.items()))
        else:
            report.same[kind] += 1


def compare_code(report, kind, where, theirs, code, errors):
    names = [m["name"] for m in theirs["maps"]]
    untyped = {p["name"] for p in theirs["programs"] if p["type"] == 0}
    for load in theirs["loads"]:
        if load["name"] in untyped:
            report.same[kind + " without a type"] += 1
            continue
        at = f"{where} {load['name']}"
        mine = code.get(load["name"])
        if load["insns"] is None:
            if mine is None:
                report.same[kind + " refused by both"] += 1
            else:
                report.note(kind + " refused by libbpf alone", at, load["message"].strip().split("\n")[0])
            continue
        if mine is None:
            error = next((e for e in errors.split("\n") if f"'{load['name']}'" in e), errors.split("\n")[0])
            report.note(kind + " refused by bpfkit alone", at, error)
            continue
        other = normal(load["insns"], names)
        if mine == other:
            report.same[kind] += 1
            continue
        place = next((i for i, (a, b) in enumerate(zip(mine, other)) if a != b), min(len(mine), len(other)))
        pair = [part[place] if place < len(part) else "nothing" for part in (mine, other)]
        report.note(kind, at, f"{len(mine)} for {len(other)} instructions, number {place} is {pair[0]} for {pair[1]}")


def compare_object(report, where, theirs, mine):
    row, code, errors = mine
    opened = "error" not in row
    if not theirs["opened"]:
        report.same["opened by neither" if not opened else "opened by bpfkit alone"] += 1
        return
    if not opened:
        report.note("opens", where, row["error"])
        return
    report.same["opens"] += 1
    compare_lists(
        report, "program", where, [program_view(p) for p in row["programs"]],
        [{**program_view(p), "section": p["section"].removeprefix("?")} for p in theirs["programs"]])
    compare_lists(
        report, "map", where, [map_view(m, False) for m in row["maps"]], [map_view(m, True) for m in theirs["maps"]])
    settings = next((m["settings"] for m in row["maps"] if m["name"] == ".kconfig"), None)
    if theirs["kconfig"] is not None and any(l["insns"] for l in theirs["loads"]):
        report.compare("settings", where, settings, theirs["kconfig"])
    if theirs["btf_errno"] is not None and row["btf"]:
        report.compare("types taken", where, row["btf"]["objection"] is None, theirs["btf_errno"] == 0)
    compare_code(report, "instructions", where, theirs, code, errors)
    functions = {p["name"]: len(p["subprograms"]) for p in row["programs"] if "subprograms" in p}
    for load in theirs["loads"]:
        if load.get("functions") and load["name"] in functions:
            report.compare("functions", f"{where} {load['name']}", functions[load["name"]], load["functions"])


def relocate(options, inspect, path, types):
    """What libbpf and bpfkit make of an object whose relocations are resolved against the types of a file."""
    (theirs,), _ = lines([options.view, "-b", types, path])
    (row,), _ = lines([*inspect, types, path])
    return theirs, linked(options.bpfkit, path, types, row)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", type=int, default=20)
    parser.add_argument("bpfkit")
    parser.add_argument("view")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    report = Report()
    pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count())
    objects = 0
    for folder in options.folders:
        names = sorted(n for n in os.listdir(folder) if n.endswith(".o"))
        objects += len(names)
        paths = [os.path.join(folder, n) for n in names]
        label = os.path.basename(folder)
        batches = [paths[i : i + 20] for i in range(0, len(paths), 20)]
        inspect = [options.bpfkit, "inspect", "-j", "--kernel"]
        told = [row for rows, _ in pool.map(lambda b: lines([*inspect, "running", *b]), batches) for row in rows]
        mine = pool.map(lambda p, row: linked(options.bpfkit, p, "running", row), paths, told)
        theirs = [row for rows, _ in pool.map(lambda b: lines([options.view, *b]), batches) for row in rows]
        for program, rows in ((options.bpfkit, told), (options.view, theirs)):
            if len(rows) != len(paths):
                raise SystemExit(f"{program}: {len(rows)} rows for {len(paths)} objects of {folder}")
        for name, row, other in zip(names, mine, theirs):
            compare_object(report, f"{label}/{name}", other, row)
        pairs = [
            (p, os.path.join(folder, b)) for p, n in zip(paths, names) if n.startswith("test_core_reloc_")
            for b in names if b.split("___")[0].removesuffix(".bpf.o") == n.removesuffix(".bpf.o").replace("test_", "btf__")]
        relocated = pool.map(lambda pair: relocate(options, inspect, *pair), pairs)
        for (path, types), (other, row) in zip(pairs, relocated):
            where = f"{label}/{os.path.basename(path)} on {os.path.basename(types)}"
            compare_code(report, "CO-RE", where, other, row[1], row[2])

    print(f"{objects} objects of {', '.join(options.folders)}")
    kinds = sorted(set(report.same) | set(report.differ) | {k for k, _ in report.excepted})
    for kind in kinds:
        excepted = sum(len(v) for (k, _), v in report.excepted.items() if k == kind)
        print(f"{kind + ':':<34} same {report.same[kind]:6}  different {len(report.differ[kind]):5}  excepted {excepted:5}")
    for (kind, reason), where in sorted(report.excepted.items()):
        print(f"\nexception, {kind} ({len(where)}): {reason}\n  " + ", ".join(where[:3]) + (", ..." if len(where) > 3 else ""))
    for kind in kinds:
        rows = report.differ[kind]
        if rows:
            print(f"\nDIFFERENT: {kind} ({len(rows)})")
            print("\n".join("  " + row for row in rows[: options.list]))
    sys.exit(1 if any(report.differ.values()) else 0)


if __name__ == "__main__":
    main()
