#!/usr/bin/env python3
"""Compares two sets of verdicts, one JSON object a line, joined on file and prog.

    parity-report.py [--list N] [--quiet] OURS.jsonl KERNEL.jsonl

The first is what `bpfkit verify -j` prints, the second what `bpfkit verify -j --on kernel` prints.
Kernel verdicts of `environment` (no verdict on safety: no such hook, nothing configured) are left out.
Exits with 1 where the two differ in any verdict, count or message, else 0.
"""

import argparse
import collections
import json
import sys

COUNTS = ("insns", "states", "peak_states", "max_states_per_insn", "stack")


def read(path):
    """The verdicts of a file by (file, prog), and the files that could not be opened."""
    found, unopened = {}, {}
    with open(path) as lines:
        for line in lines:
            if not line.strip():
                continue
            row = json.loads(line)
            if row["verdict"] == "unopened":
                unopened[row["file"]] = row
            else:
                found[row["file"], row["prog"]] = row
    return found, unopened


def percent(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.2f} %)" if whole else "0 of 0"


def show(title, rows, limit):
    if not rows:
        return
    print(f"\n{title} ({len(rows)}):")
    for row in rows[:limit]:
        print("  " + row)
    if len(rows) > limit:
        print(f"  ... and {len(rows) - limit} more")


def normal(message):
    """A message without addresses or trailing white space: what two runs may differ in."""
    return "\n".join(line.rstrip() for line in message.split("\n"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("ours")
    parser.add_argument("kernel")
    parser.add_argument("--list", type=int, default=20, metavar="N", help="programs to list of each kind")
    parser.add_argument("--quiet", action="store_true", help="the figures alone")
    options = parser.parse_args()
    limit = 0 if options.quiet else options.list

    ours, ours_unopened = read(options.ours)
    kernel, _ = read(options.kernel)
    judged = {key: row for key, row in kernel.items() if row["verdict"] in ("accept", "reject")}
    joined = sorted(key for key in judged if key in ours)
    missing = sorted(key for key in judged if key not in ours)

    same, accepts, rejects = 0, [], []
    unmodelled, both_accept, both_reject = collections.Counter(), [], []
    for key in joined:
        mine, theirs = ours[key]["verdict"], judged[key]["verdict"]
        same += mine == theirs
        if mine == "unmodelled":
            unmodelled[ours[key]["message"]] += 1
        elif mine == "accept" and theirs == "reject":
            accepts.append(key)
        elif mine == "reject" and theirs == "accept":
            rejects.append(key)
        elif mine == theirs == "accept":
            both_accept.append(key)
        elif mine == theirs == "reject":
            both_reject.append(key)

    modelled = len(joined) - sum(unmodelled.values())
    print(f"programs judged by the kernel: {len(judged)}; judged here: {len(joined)}; without a counterpart: {len(missing)}")
    print(f"same verdict:   {percent(same, len(judged))}; of the modelled {percent(same, modelled)}")
    print(f"false accepts:  {len(accepts)}")
    print(f"false rejects:  {len(rejects)}")
    print(f"not modelled:   {sum(unmodelled.values())}")

    differ = False
    count_rows = []
    print(f"both accept:    {len(both_accept)}")
    for field in COUNTS:
        equal = sum(ours[key][field] == judged[key][field] for key in both_accept)
        differ |= equal != len(both_accept)
        print(f"  same {field + ':':<21}{percent(equal, len(both_accept))}")
    for key in both_accept:
        wrong = [f for f in COUNTS if ours[key][f] != judged[key][f]]
        if wrong:
            detail = ", ".join(f"{f} {ours[key][f]} for {judged[key][f]}" for f in wrong)
            count_rows.append(f"{key[0]} {key[1]}: {detail}")
    everything = sum(all(ours[key][f] == judged[key][f] for f in COUNTS) for key in both_accept)
    print(f"  same in all of them:      {percent(everything, len(both_accept))}")

    print(f"both reject:    {len(both_reject)}")
    tests = (
        ("message", lambda a, b: normal(a["message"]) == normal(b["message"])),
        ("last line", lambda a, b: normal(a["message"]).split("\n")[-1] == normal(b["message"]).split("\n")[-1]),
        ("errno", lambda a, b: a["errno"] == b["errno"]),
        ("insns", lambda a, b: a["insns"] == b["insns"]),
        ("stack", lambda a, b: a["stack"] == b["stack"]),
        ("states", lambda a, b: (a["states"], a["peak_states"]) == (b["states"], b["peak_states"])),
    )
    for name, test in tests:
        equal = sum(test(ours[key], judged[key]) for key in both_reject)
        differ |= equal != len(both_reject)
        print(f"  same {name + ':':<21}{percent(equal, len(both_reject))}")
    message_rows = [
        f"{key[0]} {key[1]}: errno {ours[key]['errno']} for {judged[key]['errno']}, insns {ours[key]['insns']} for "
        f"{judged[key]['insns']}\n      ours:   {normal(ours[key]['message'])!r}\n      kernel: {normal(judged[key]['message'])!r}"
        for key in both_reject
        if not all(test(ours[key], judged[key]) for _, test in tests)
    ]

    agreed = both_accept + both_reject
    mine, theirs = (sum(rows[key].get("usec", 0) for key in agreed) for rows in (ours, judged))
    if mine and theirs:
        print(f"time of verification where the verdicts agree: {mine / 1e6:.3f} s for {theirs / 1e6:.3f} s (x {mine / theirs:.2f})")

    if ours_unopened:
        show("not opened", [f"{name}: {row['message']}" for name, row in sorted(ours_unopened.items())], limit)
    if limit:
        show("not modelled, by feature", [f"{n:5} {feature}" for feature, n in unmodelled.most_common()], limit)
        show("FALSE ACCEPTS", [f"{k[0]} {k[1]}: kernel: {normal(judged[k]['message'])[-160:]!r}" for k in accepts], limit)
        show("FALSE REJECTS", [f"{k[0]} {k[1]}: ours: {normal(ours[k]['message'])[-160:]!r}" for k in rejects], limit)
        show("accepted with other counts", count_rows, limit)
        show("rejected otherwise", message_rows, limit)
        show("without a counterpart", [f"{k[0]} {k[1]}" for k in missing], limit)
    return 1 if differ or accepts or rejects or unmodelled or missing else 0


if __name__ == "__main__":
    sys.exit(main())
