/// Jobs that several threads do, whose results come back in the order in which the jobs were given.
///
/// One thread gives jobs and fetches results; with one worker it does them itself.
final class OrderedWork<Output: Sendable> {
  private struct State {
    /// The jobs that nobody took, by number.
    var waiting: [Int: @Sendable () -> Output] = [:]
    /// The number of the job that is taken next.
    var following = 0
    var results: [Int: Output] = [:]
    var isClosed = false
  }

  private let state = Monitor(State())
  private var threads: [WorkerThread] = []
  private var given = 0
  private var fetched = 0

  /// Starts the threads; none for one worker.
  init(workers: Int) {
    guard workers > 1 else { return }
    let state = state
    for _ in 0..<workers {
      guard let thread = WorkerThread.start({ Self.work(state) }) else { break }
      threads.append(thread)
    }
  }

  /// How many results are still to be fetched.
  var pending: Int { given - fetched }

  /// Gives a job.
  func submit(_ job: @escaping @Sendable () -> Output) {
    let number = given
    given += 1
    if threads.isEmpty {
      let result = job()
      state.update { $0.results[number] = result }
    } else {
      state.update { $0.waiting[number] = job }
    }
  }

  /// The next result, which is waited for; nil where all were fetched.
  func next() -> Output? {
    guard fetched < given else { return nil }
    let number = fetched
    fetched += 1
    return state.wait { $0.results.removeValue(forKey: number) }
  }

  /// The next result if it is there already.
  func nextIfReady() -> Output? {
    let number = fetched
    guard let result = state.update({ $0.results.removeValue(forKey: number) }) else { return nil }
    fetched += 1
    return result
  }

  /// Ends the threads; jobs that nobody took are dropped.
  func close() {
    state.update {
      $0.isClosed = true
      $0.waiting = [:]
    }
    for thread in threads { thread.join() }
    threads = []
  }

  private static func work(_ state: Monitor<State>) {
    while let (number, job) = state.wait({ take(from: &$0) }) {
      let result = job()
      state.update { $0.results[number] = result }
    }
  }

  /// A job; a nil job where there will be no more; nil where one may still come.
  private static func take(from state: inout State) -> (number: Int, job: @Sendable () -> Output)?? {
    guard let job = state.waiting.removeValue(forKey: state.following) else { return state.isClosed ? .some(nil) : nil }
    defer { state.following += 1 }
    return (state.following, job)
  }
}
