"""What bpfkit and libbpf do differently on purpose, each with its reason."""

import re


class Difference:
    """Differences of a kind, in objects and with texts that match, and why they are right."""

    def __init__(self, kind, where, text, reason):
        self.kind, self.where, self.text, self.reason = re.compile(kind), re.compile(where), re.compile(text), reason

    def covers(self, kind, where, text):
        return bool(self.kind.fullmatch(kind) and self.where.search(where) and self.text.search(text))


EXCEPTIONS = [
    Difference(
        "program", "", "^attach_type 48 for 0$",
        "libbpf sets the attach type of usdt programs when it loads them, bpfkit when it opens the object"),
    Difference(
        "instructions refused by libbpf alone", "", r"extern .*(not found|not resolved)",
        "libbpf resolves the externs of a whole object before it loads any program, bpfkit those of a program, so that one that lacks "
        "nothing is judged"),
    Difference(
        "instructions refused by libbpf alone", "", r"struct_ops init_kern: struct \S+ is not found in kernel BTF",
        "libbpf looks for the kernel's structure before it puts a program together, bpfkit when the program is judged"),
]
