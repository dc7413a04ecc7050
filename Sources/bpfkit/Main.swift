import ArgumentParser
import BPFKitCommands

/// The program: everything is in its root command.
@main
enum Main {
  static func main() {
    BPFKit.main()
  }
}
