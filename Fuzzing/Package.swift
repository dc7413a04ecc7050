// swift-tools-version: 6.2

import PackageDescription

/// Fuzz targets, apart from the main package because SwiftPM cannot link an executable with libFuzzer's own main function: each is a
/// static library, which `Scripts/fuzz` links.
let package = Package(
  name: "Fuzzing",
  products: ["FuzzELF", "FuzzBTF", "FuzzCore", "FuzzVerify"].map { .library(name: $0, type: .static, targets: [$0]) },
  dependencies: [.package(name: "bpfkit", path: "..")],
  targets: ["FuzzELF", "FuzzBTF", "FuzzCore", "FuzzVerify"].map {
    .target(
      name: $0, dependencies: [.product(name: "BPFKit", package: "bpfkit")],
      swiftSettings: [.treatAllWarnings(as: .error), .strictMemorySafety()])
  },
  swiftLanguageModes: [.v6]
)
