"""The pages that are measured, and in JavaScript how a learner acts on each of them."""

from benchmarks.moments import NATIVE, Subject

QUIZ_PAGE = "/en/notebooks/11_two_functions.html"
SIMULATION_PAGE = "/en/notebooks/13_pitch.html"
NATIVE_MOVE = "const input = document.querySelector('input[name=goal]'); if (!input) return;" + NATIVE


def quizzes(site: str, peers: str) -> list[Subject]:
    """A chapter of the course, and its peers: choose an option, read the feedback."""
    course = Subject("this course, a chapter", site + QUIZ_PAGE, COURSE_CHOOSE, COURSE_FEEDBACK)
    alone = Subject("this course, the 20 alone", f"{peers}/course/index.html", COURSE_CHOOSE, COURSE_FEEDBACK)
    floor = Subject("hand-written page", f"{peers}/floor_quiz.html", FLOOR_CHOOSE, FLOOR_FEEDBACK)
    book = f"{peers}/jupyterquiz/_build/html/quiz.html"
    peer = Subject("jupyterquiz in Jupyter Book", book, JUPYTERQUIZ_CHOOSE, JUPYTERQUIZ_FEEDBACK)
    h5p = Subject("H5P in h5p-standalone", f"{peers}/h5p/index.html", H5P_CHOOSE, H5P_FEEDBACK)
    return [course, alone, floor, peer, h5p]


def simulations(site: str, peers: str) -> list[Subject]:
    """A chapter of the course, where one predicts first, and its peers: see a season, move a slider."""
    return [
        Subject("this course", site + SIMULATION_PAGE, COURSE_RUN, COURSE_RESULT, COURSE_MOVE),
        Subject("hand-written page", f"{peers}/floor_simulation.html", "", FLOOR_RESULT, NATIVE_MOVE),
        Subject("Panel, states computed beforehand", f"{peers}/panel.html", "", PANEL_RESULT, PANEL_MOVE),
        Subject("Pyodide in a worker", f"{peers}/pyodide.html", "", PYODIDE_RESULT, NATIVE_MOVE),
    ]


# A learner scrolls to the place once; doing so at every frame would have the page laid out at every frame.
SCROLL_ONCE = """
  const scrollOnce = selector => {
    const place = window.benchmarkScrolled ? null : document.querySelector(selector);
    if (!place) return;
    window.benchmarkScrolled = true;
    place.scrollIntoView();
  };
"""
COURSE_CHOOSE = (
    SCROLL_ONCE
    + """
  const question = [...document.querySelectorAll('[data-question]')]
    .find(q => q.querySelector('input[type=radio]:not([name^=confidence])'));
  if (!question) return scrollOnce('[data-funnelball=quiz]');
  question.querySelector('input[type=radio]:not([name^=confidence])').click();
  question.querySelector('[data-action=check]')?.click();
"""
)
COURSE_FEEDBACK = "return document.querySelector('[data-verdict]:not([data-verdict=\"\"])')?.dataset.verdict;"
COURSE_SIMULATION = "const place = document.querySelector('[data-funnelball=simulation]');"
COURSE_RUN = (
    SCROLL_ONCE
    + COURSE_SIMULATION
    + """
  const form = place?.querySelector('[data-part=prediction]');
  if (!form) return scrollOnce('[data-funnelball=simulation]');
  const number = form.querySelector('input[type=text]');
  if (!number.value) {
    number.value = '50';
    number.dispatchEvent(new Event('input', { bubbles: true }));
  }
  form.querySelector('input[type=radio][value=think]').click();
  form.querySelector('[data-action=run]').click();
"""
)
COURSE_RESULT = COURSE_SIMULATION + " return place?.querySelector('[data-result=total]')?.dataset.value;"
COURSE_MOVE = COURSE_SIMULATION + " const input = place?.querySelector('input[type=range]');" + NATIVE

FLOOR_CHOOSE = """
  document.querySelector('input[type=radio]')?.click();
  document.querySelector('form button')?.click();
"""
FLOOR_FEEDBACK = "return document.querySelector('form output')?.textContent;"
FLOOR_RESULT = "return document.querySelector('output')?.textContent;"

JUPYTERQUIZ_CHOOSE = "document.querySelector('.MCButton')?.click();"
JUPYTERQUIZ_FEEDBACK = "return document.querySelector('.Feedback')?.textContent;"

# H5P shows its content in a frame of its own.
H5P_CHOOSE = """
  const inside = document.querySelector('iframe')?.contentDocument;
  const answer = inside?.querySelector('.h5p-answer');
  if (!answer) return;
  if (answer.getAttribute('aria-checked') !== 'true') answer.click();
  inside.querySelector('.h5p-question-check-answer')?.click();
"""
H5P_FEEDBACK = """
  const told = document.querySelector('iframe')?.contentDocument?.querySelector('.h5p-feedback-dialog');
  return told?.textContent.trim();
"""

# Panel draws in shadow trees, and its slider is no range input: its model is set instead.
PANEL_RESULT = """
  const within = root => [...root.querySelectorAll('*')].flatMap(
    node => [node, ...(node.shadowRoot ? within(node.shadowRoot) : [])]);
  return within(document).find(node => node.dataset?.total !== undefined)?.dataset.total;
"""
PANEL_MOVE = """
  const models = [...window.Bokeh.documents[0]._all_models.values()];
  const slider = models.find(model => model.type.endsWith('Slider'));
  slider.value = Math.round(slider.end * share);
"""

PYODIDE_RESULT = "return document.querySelector('output')?.dataset.run;"
