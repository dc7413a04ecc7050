import ArgumentParser

/// Where a program is judged or run.
enum Machine: String, ExpressibleByArgument, CaseIterable {
  /// In bpfkit itself, the default.
  case bpfkit
  /// In the kernel that runs here.
  case kernel
}
