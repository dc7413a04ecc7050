// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that measuring adds nothing to what users build.
let package = Package(
  name: "bpfkit-benchmarks",
  dependencies: [.package(name: "bpfkit", path: "..")],
  targets: [
    .target(name: "Columns", swiftSettings: [.treatAllWarnings(as: .error)]),
    // Counts allocations, which only C can get in front of.
    .target(name: "AllocationCounter"),
    .executableTarget(
      name: "BPFBenchmarks",
      dependencies: ["AllocationCounter", "Columns", .product(name: "BPFKit", package: "bpfkit")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "TypeBenchmarks",
      dependencies: ["Columns", .product(name: "BPFTypeFormat", package: "bpfkit")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
