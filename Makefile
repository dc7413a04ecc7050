# The verbs of this project; each is short for what .ci/run does.
# Building needs Swift alone. Fixtures need clang-19; parity needs Linux 6.18, root and libbpf1.

build:
	swift build -c release --product bpfkit

test:
	swift test

test-release:
	swift test -c release -Xswiftc -enable-testing

lint:
	swift format lint --strict -r Package.swift Sources Tests Fuzzing/Sources Benchmarks/Sources

format:
	swift format -i -r Package.swift Sources Tests Fuzzing/Sources Benchmarks/Sources

bench: build
	Scripts/bench

parity: build
	Scripts/parity

fixtures:
	$(MAKE) -C fixtures

# What the running kernel says of the fixtures, recorded for the tests.
expected: build
	Scripts/record-expected

# What run and run --on kernel make of the same packets.
compare-runs: build
	Scripts/compare-runs

# What bpfkit and libbpf make of the same objects.
compare-objects: build
	Scripts/compare-objects

# Types as C, as part of themselves and as Swift, next to clang's and libbpf's; reading them, next to libbpf.
types: build
	Scripts/compare-types
	Scripts/compare-footprints
	Scripts/check-skeleton
	swift run -c release --package-path Benchmarks TypeBenchmarks

# Ten minutes for each reader of input, and for verifying and running with AddressSanitizer.
fuzz:
	Scripts/fuzz elf 600
	Scripts/fuzz btf 600
	Scripts/fuzz core 600
	Scripts/fuzz verify 600 --sanitize address

# bpfkit and the running kernel on generated programs; ARGS="--count N --seed N".
difffuzz:
	Scripts/difffuzz $(ARGS)

# What test objects say of themselves, in the kernel's log and in bpfkit's.
message-parity: build
	Scripts/message-parity

# The built-in kernel, taken down anew from the one that runs.
profile: build
	.build/release/bpfkit profile capture -o .build/linux-6.18.profile
	Scripts/embed-profile .build/linux-6.18.profile Linux6_18 > Sources/Profiles/Linux6_18.swift

.PHONY: fuzz difffuzz message-parity build test test-release lint format bench parity fixtures expected compare-runs \
	compare-objects types
