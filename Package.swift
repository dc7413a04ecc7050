// swift-tools-version: 6.2

import PackageDescription

/// One set of rules for every target: warnings stop the build, imports say what they leak,
/// and every unsafe expression carries the word `unsafe`.
let rules: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The modules that do the work of a million steps are optimised in debug builds too:
/// the interpreter's handlers rely on tail calls, and an unoptimised verifier is some 25 times slower.
let hot: [SwiftSetting] = rules + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The interpreter's handlers stand in several files and must be optimised as one; merging similar ones would put a
/// call in front of each, and end the chain of jumps that they form. None of them calls anything on its quick way, so that
/// none needs a frame pointer, which the build would otherwise keep in each. A machine is one thread's, so that accesses to
/// its parts need not be checked against each other in release builds.
let threaded: [SwiftSetting] =
  rules + [
    .unsafeFlags(
      ["-O", "-disable-batch-mode", "-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug)),
    .unsafeFlags([
      "-Xllvm", "-swiftmergefunc-threshold=0", "-Xcc", "-momit-leaf-frame-pointer", "-enforce-exclusivity=unchecked",
    ]),
  ]

let package = Package(
  name: "bpfkit",
  products: [
    .executable(name: "bpfkit", targets: ["bpfkit"]),
    // The types alone, for those who want nothing else.
    .library(name: "BPFTypeFormat", targets: ["BPFTypeFormat"]),
    // Objects without verification and running: what generated skeletons need.
    .library(
      name: "BPFObjects", targets: ["BPFISA", "BPFTypeFormat", "BPFKernelModel", "BPFProgram", "BPFELFLoader"]),
    .library(
      name: "BPFKit",
      targets: [
        "BPFISA", "BPFTypeFormat", "BPFKernelModel", "BPFProgram", "BPFELFLoader", "BPFVerifier", "BPFInterpreter",
        "BPFKernelLoader",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Values and facts. Nothing here knows about files, verification or running.
    .target(name: "BPFISA", swiftSettings: hot),
    .target(name: "BPFTypeFormat", path: "Sources/BTF", swiftSettings: hot),
    .target(name: "BPFProfiles", path: "Sources/Profiles", swiftSettings: hot),
    .target(name: "BPFKernelModel", dependencies: ["BPFISA"], path: "Sources/KernelModel", swiftSettings: rules),
    .target(
      name: "BPFProgram", dependencies: ["BPFISA", "BPFTypeFormat", "BPFKernelModel", "BPFProfiles"],
      swiftSettings: rules),

    // The stages of the one way through. They share values, never each other.
    .target(name: "BPFELFLoader", dependencies: ["BPFProgram"], path: "Sources/ELFLoader", swiftSettings: rules),
    .target(name: "BPFVerifier", dependencies: ["BPFProgram"], path: "Sources/Verifier", swiftSettings: hot),
    .target(name: "BPFInterpreter", dependencies: ["BPFProgram"], path: "Sources/Interpreter", swiftSettings: threaded),
    .target(name: "BPFKernelLoader", dependencies: ["BPFProgram"], path: "Sources/KernelLoader", swiftSettings: rules),

    // The command line: a library of subcommands that tests can drive in-process, and its shell.
    .target(
      name: "BPFKitCommands",
      dependencies: [
        "BPFELFLoader", "BPFVerifier", "BPFInterpreter", "BPFKernelLoader", "BPFProfiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules),
    .executableTarget(name: "bpfkit", dependencies: ["BPFKitCommands"], swiftSettings: rules),

    .testTarget(name: "BPFISATests", dependencies: ["BPFISA"], swiftSettings: rules),
    .testTarget(name: "BTFTests", dependencies: ["BPFTypeFormat"], swiftSettings: rules),
    .testTarget(
      name: "ProfilesTests", dependencies: ["BPFProfiles", "BPFTypeFormat", "BPFKernelModel"], swiftSettings: rules),
    .testTarget(name: "KernelModelTests", dependencies: ["BPFKernelModel"], swiftSettings: rules),
    .testTarget(name: "ELFLoaderTests", dependencies: ["BPFELFLoader"], swiftSettings: rules),
    .testTarget(name: "VerifierTests", dependencies: ["BPFVerifier", "BPFELFLoader"], swiftSettings: rules),
    .testTarget(name: "InterpreterTests", dependencies: ["BPFInterpreter", "BPFELFLoader"], swiftSettings: rules),
    .testTarget(name: "KernelLoaderTests", dependencies: ["BPFKernelLoader", "BPFELFLoader"], swiftSettings: rules),
    .testTarget(
      name: "CommandTests",
      dependencies: ["BPFKitCommands", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: rules),
    .testTarget(name: "ArchitectureTests", swiftSettings: rules),
  ],
  swiftLanguageModes: [.v6]
)
