#!/bin/bash
# Records what the running kernel says of every fixture program in fixtures/expected.jsonl. Needs root and Linux 6.18.
# The time of verification is left out: it differs from run to run.
set -euo pipefail
cd "$(dirname "$0")/.."

VERDICTS=${1:-}
if [ -z "$VERDICTS" ]; then
  VERDICTS=$(mktemp)
  trap 'rm -f "$VERDICTS"' EXIT
  swift build --product bpfkit >&2
  # Rejected fixtures make the exit code 1; only worse ones stop the recording.
  .build/debug/bpfkit verify -j --on kernel fixtures/*.o > "$VERDICTS" || [ $? -eq 1 ]
fi
sed -E 's/"usec":[0-9]+,//' "$VERDICTS" > fixtures/expected.jsonl
wc -l fixtures/expected.jsonl
