"""What bpfkit and libbpf do differently on purpose, each with its reason."""

import re


class Exception_:
    def __init__(self, kind, where, text, reason):
        self.kind, self.where, self.text, self.reason = re.compile(kind), re.compile(where), re.compile(text), reason

    def covers(self, kind, where, text):
        return bool(self.kind.fullmatch(kind) and self.where.search(where) and self.text.search(text))


EXCEPTIONS = [
]
