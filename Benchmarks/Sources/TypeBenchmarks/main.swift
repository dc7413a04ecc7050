// Time to read a kernel's types from their file until they can be asked, next to libbpf's `btf__parse` in the same process.
//
//   swift run -c release --package-path Benchmarks TypeBenchmarks [/sys/kernel/btf/vmlinux]
//
// Rounds alternate, so that whatever else the machine does meets both alike; the least of each counts. libbpf is opened at run time:
// without it there is no ratio. Ends with 1 where the ratio is above 1.5.

import BPFTypeFormat
import Columns
import Foundation

let path = CommandLine.arguments.dropFirst().first ?? "/sys/kernel/btf/vmlinux"
let rounds = 25

typealias Parse = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer?) -> OpaquePointer?
typealias Free = @convention(c) (OpaquePointer?) -> Void

/// libbpf's reader; nil where the library is not there.
let library: (parse: Parse, free: Free)? = {
  guard let handle = dlopen("libbpf.so.1", RTLD_NOW), let parse = dlsym(handle, "btf__parse"),
    let free = dlsym(handle, "btf__free")
  else { return nil }
  return (unsafeBitCast(parse, to: Parse.self), unsafeBitCast(free, to: Free.self))
}()

/// The whole file, read as commands read it.
func contents() -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { fatalError("cannot read \(path)") }
  defer { close(descriptor) }
  var status = stat()
  fstat(descriptor, &status)
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    while count < buffer.count {
      let length = read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      guard length > 0 else { break }
      count += length
    }
  }
}

let clock = ContinuousClock()
var own = Duration.seconds(60)
var reading = Duration.seconds(60)
var other = Duration.seconds(60)
var count = 0
for _ in 0..<rounds {
  reading = min(reading, clock.measure { count = contents().count })
  own = min(own, try clock.measure { count = try BTF(bytes: contents()).count })
  guard let library else { continue }
  other = min(
    other,
    clock.measure {
      guard let types = library.parse(path, nil) else { fatalError("libbpf cannot read \(path)") }
      library.free(types)
    })
}

func milliseconds(_ duration: Duration) -> String { column(duration / .milliseconds(1), digits: 2, width: 6) }

print("\(path): \(count - 1) types")
print("bpfkit  \(milliseconds(own)) ms, \(milliseconds(reading)) ms of them to read the file")
guard library != nil else {
  print("libbpf.so.1 is not installed: nothing to compare with")
  exit(0)
}
let ratio = own / other
print("libbpf  \(milliseconds(other)) ms")
print("ratio   \(column(ratio, digits: 2, width: 6))")
exit(ratio <= 1.5 ? 0 : 1)
