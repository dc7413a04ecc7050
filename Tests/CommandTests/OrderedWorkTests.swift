import Testing

@testable import BPFKitCommands

struct OrderedWorkTests {
  /// Whoever does the jobs, and in which order: the results come as the jobs were given.
  @Test(arguments: [1, 2, 5]) func keepsTheOrder(workers: Int) {
    let work = OrderedWork<Int>(workers: workers)
    defer { work.close() }
    for number in 0..<1000 { work.submit(early: number % 7 == 3) { number } }
    var results: [Int] = []
    while let result = work.next() { results.append(result) }
    #expect(results == Array(0..<1000))
    #expect(work.pending == 0)
  }
}
