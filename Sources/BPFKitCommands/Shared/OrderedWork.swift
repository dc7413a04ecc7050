/// Jobs that several threads do, whose results come back in the order in which the jobs were given.
///
/// One thread gives jobs and fetches results; with one worker it does them itself.
final class OrderedWork<Output: Sendable> {
  private struct State {
    /// The jobs that nobody took, by number.
    var waiting: [Int: @Sendable () -> Output] = [:]
    /// The numbers of the waiting jobs that come before the others.
    var early: [Int] = []
    /// The number of the first job that may be waiting in turn.
    var following = 0
    /// How many were given.
    var given = 0
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
  ///
  /// - Parameter early: true for one that may take much longer than the others: begun last, it would run alone.
  func submit(early: Bool = false, _ job: @escaping @Sendable () -> Output) {
    let number = given
    given += 1
    if threads.isEmpty {
      let result = job()
      state.update { $0.results[number] = result }
    } else {
      state.update {
        $0.waiting[number] = job
        if early { $0.early.append(number) }
        $0.given = number + 1
      }
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
      $0.early = []
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
    if let number = state.early.first, let job = state.waiting.removeValue(forKey: number) {
      state.early.removeFirst()
      return (number, job)
    }
    while state.following < state.given {
      let number = state.following
      state.following += 1
      if let job = state.waiting.removeValue(forKey: number) { return (number, job) }
    }
    return state.isClosed ? .some(nil) : nil
  }
}
