"""What is timed in a page: from navigation to an answer, and from a slider's move to the paint.

A subject tells in JavaScript how a learner acts on its page and how one sees that it answered.
"""

from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from benchmarks.devices import PATIENCE, Device, opened

# Acts as soon as acting is possible, at every frame, and notes the time of the paint that follows the answer.
WATCH = """(() => {
  const painted = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const act = () => { %(act)s };
  const seen = () => { %(seen)s };
  window.benchmarkMoment = new Promise((done, fail) => {
    setTimeout(() => fail(new Error('the page gave no answer')), %(patience)d);
    const tick = () => {
      if (document.body && seen()) painted().then(() => done(performance.now()));
      else { if (document.body) act(); requestAnimationFrame(tick); }
    };
    requestAnimationFrame(tick);
  });
})()"""

# Moves the slider and waits for the paint that shows a result of another value, many times over.
SLIDE = """async moves => {
  const go = share => { %(move)s };
  const seen = () => { %(seen)s };
  const frame = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const times = [];
  for (let move = 0; move < moves; move++) {
    const before = seen();
    const started = performance.now();
    go(0.15 + 0.7 * ((move * 0.37) %% 1));
    do await frame(); while (seen() === before && performance.now() - started < 3000);
    times.push(performance.now() - started);
    await new Promise(done => setTimeout(done, 50));
  }
  return times;
}"""


# Moves a native range input to that share of its way.
NATIVE = """
  const [low, high] = [Number(input.min), Number(input.max)];
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
    .call(input, String(low + (high - low) * share));
  input.dispatchEvent(new Event('input', { bubbles: true }));
"""


@dataclass(frozen=True)
class Subject:
    """A page to be measured.

    Args:
        name: as the table calls it.
        address: where it is served.
        act: JavaScript that does what a learner does first, as far as it can be done yet.
        seen: JavaScript that returns what the page answers, or something false while it has not.
        move: JavaScript that moves the slider to the `share` of its way, where there is one.
    """

    name: str
    address: str
    act: str
    seen: str
    move: str = ""


def watch(subject: Subject) -> str:
    """The script that acts and watches on the subject's page."""
    return WATCH % {"act": subject.act, "seen": subject.seen, "patience": PATIENCE}


def seconds_to_answer(browser: Browser, device: Device, subject: Subject) -> float:
    """From the start of the navigation, with an empty cache, to the paint of the first answer."""
    with opened(browser, device, watch(subject)) as page:
        page.goto(subject.address, wait_until="commit")
        return moment(page)


def moment(page: Page) -> float:
    """The time that the watching script noted, in seconds."""
    return page.evaluate("window.benchmarkMoment") / 1000


def seconds_to_moved(browser: Browser, device: Device, subject: Subject) -> float:
    """From the start of the navigation to the paint of the answer to the first move of a slider."""
    seen = f"const now = (() => {{ {subject.seen} }})();"
    move = f"if (now) {{ window.benchmarkFirst = now; const share = 0.8; {subject.move} }}"
    first = f"(() => {{ {subject.act} }})(); {seen} {move}"
    act = f"if (window.benchmarkFirst === undefined) {{ {first} }}"
    moved = f"{seen} return now && window.benchmarkFirst !== undefined && now !== window.benchmarkFirst;"
    return seconds_to_answer(browser, device, Subject(subject.name, subject.address, act, moved))


def slider_times(browser: Browser, device: Device, subject: Subject, moves: int) -> list[float]:
    """Seconds from each slider's move to its paint, on a page that has come to rest."""
    with opened(browser, device, watch(subject)) as page:
        page.goto(subject.address, wait_until="commit")
        moment(page)
        return slide(page, subject, moves)


def slide(page: Page, subject: Subject, moves: int) -> list[float]:
    """Move the slider that many times; the first move is for warming up and not counted."""
    page.wait_for_timeout(1500)
    script = SLIDE % {"move": subject.move, "seen": subject.seen}
    return [milliseconds / 1000 for milliseconds in page.evaluate(script, moves + 1)[1:]]
