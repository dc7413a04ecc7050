// swift-tools-version: 6.2

import PackageDescription

/// Fuzz targets, apart from the main package because SwiftPM cannot link an executable with libFuzzer's own main function: each is a
/// static library, which `Scripts/fuzz` links.
let package = Package(
  name: "Fuzzing",
  products: ["FuzzELF", "FuzzBTF", "FuzzCore", "FuzzVerify"].map { .library(name: $0, type: .static, targets: [$0]) }
    + [
      .executable(name: "difffuzz", targets: ["DifferenceFuzzer"])
    ],
  dependencies: [.package(name: "bpfkit", path: "..")],
  targets: [("FuzzELF", "BPFObjects"), ("FuzzBTF", "BPFTypeFormat"), ("FuzzCore", "BPFObjects"), ("FuzzVerify", "BPFKit")].map {
    .target(
      name: $0, dependencies: [.product(name: $1, package: "bpfkit")],
      swiftSettings: [.treatAllWarnings(as: .error), .strictMemorySafety()])
  } + [
    // Compares with the running kernel; a program of its own that needs no libFuzzer.
    .executableTarget(
      name: "DifferenceFuzzer", dependencies: [.product(name: "BPFKit", package: "bpfkit")],
      swiftSettings: [.treatAllWarnings(as: .error), .strictMemorySafety()])
  ],
  swiftLanguageModes: [.v6]
)
