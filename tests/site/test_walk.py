"""A learner's whole way by what is seen: from the landing page to a certificate, one address typed."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from funnelball import exam_data

from .chapters import keys
from .learner import Learner, right_answer

SLOW = 20_000
SEED = "100"  # so that parametrised questions come in their first variant
PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
WAYS = {
    "ar": {
        "start": "ابدأ بالعربية",
        "unit": "ابدأ بالوحدة 1: ضربة البداية",
        "opener": "ضربة البداية",
        "chapter": "وظيفتان لا وجهان لعملة واحدة",
        "right": "صحيح",
        "contents": "المحتويات",
        "practice": "تدرّب",
        "match": "المباراة النهائية",
        "seed": "رقم الورقة",
        "begin": "ابدأ المباراة",
        "next": "التالي",
        "whistle": "صافرة النهاية",
        "passed": "نجحت.",
        "name": "اسمك كما تريده في الشهادة",
        "student": "ليلى عبد الرحمن الأنصاري",
        "certificate": "تفيد هذه الشهادة باجتياز",
        "print": "اطبع الشهادة",
    },
    "en": {
        "start": "Start in English",
        "unit": "Start with unit 1, Kick-off",
        "opener": "Kick-off",
        "chapter": "Two functions, not two sides of one coin",
        "right": "Correct",
        "contents": "Contents",
        "practice": "Practice",
        "match": "The final match",
        "seed": "Number of the paper",
        "begin": "Kick off",
        "next": "Next",
        "whistle": "Final whistle",
        "passed": "Passed.",
        "name": "Your name as it should appear on the certificate",
        "student": "Layla Al-Ansari",
        "certificate": "This certificate records that",
        "print": "Print the certificate",
    },
}


def link(page: Page, name: str) -> Locator:
    """The link that is seen, in the text of the page."""
    return page.get_by_role("main").get_by_role("link", name=name, exact=True).first


def opened(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(f"^{re.escape(heading)}#?$"))


def answer_one(page: Page, right: str) -> None:
    """The first question with one answer to choose."""
    shown = page.locator('[data-type="single-choice"]').first
    key = keys()[shown.get_attribute("data-question")]
    learner = Learner(page, key)
    learner.answer(right_answer(key))
    expect(learner.verdict).to_contain_text(right)


def sit(page: Page, say: dict[str, str]) -> None:
    """The final match, from its number to the whistle."""
    page.get_by_label(say["seed"]).fill(SEED)
    page.get_by_role("button", name=say["begin"], exact=True).click()
    paper = page.locator('[data-part="paper"]')
    for left in reversed(range(exam_data.QUESTIONS)):
        question = paper.locator("[data-question]")
        expect(question).to_be_focused(timeout=SLOW)
        name = question.get_attribute("data-question")
        Learner(page, keys()[name]).put(right_answer(keys()[name]))
        expect(paper).to_have_attribute("data-open", str(left))
        if left:
            paper.get_by_role("button", name=say["next"], exact=True).click()
            expect(paper.locator(f'[data-question="{name}"]')).to_have_count(0)
    paper.get_by_role("button", name=say["whistle"], exact=True).click()


@pytest.mark.parametrize("language", WAYS)
def test_from_the_landing_page_to_a_certificate(new_context, watch, site, language):
    say = WAYS[language]
    page = new_context(locale=language, **PHONE).new_page()
    seen = watch(page)
    page.add_init_script("window.print = () => { window.printed = true }")
    page.goto(f"{site}/")
    page.get_by_role("link", name=say["start"], exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    link(page, say["unit"]).click()
    opened(page, say["opener"])
    link(page, say["chapter"]).click()
    opened(page, say["chapter"])
    answer_one(page, say["right"])
    page.get_by_text(say["contents"], exact=True).click()
    drawer = page.locator(".fb-drawer")
    drawer.get_by_text(say["practice"], exact=True).click()
    drawer.get_by_role("link", name=say["match"], exact=True).click()
    opened(page, say["match"])
    sit(page, say)
    result = page.locator('[data-part="result"]')
    expect(result.get_by_text(say["passed"])).to_be_visible(timeout=SLOW)
    page.get_by_label(say["name"], exact=True).fill(say["student"])
    certificate = page.locator(".fb-certificate")
    expect(certificate).to_contain_text(say["student"])
    expect(certificate).to_contain_text(say["certificate"])
    page.get_by_role("button", name=say["print"], exact=True).click()
    assert page.evaluate("window.printed")
    assert seen.errors == [] and seen.outside == []


@pytest.mark.parametrize("language", WAYS)
def test_what_was_predicted_is_seen_beside_what_came(new_context, site, language):
    """The run puts much in the place of the button; the comparison must not be left above the screen."""
    page = new_context(**PHONE).new_page()
    page.goto(f"{site}/{language}/notebooks/11_two_functions.html")
    model = page.locator('[data-funnelball="simulation"][data-name="complementarity"]').first
    model.locator('.fb-prediction input[type="text"]').fill("50")
    model.locator('.fb-prediction input[value="think"]').check()
    model.locator('[data-action="run"]').click()
    judged = model.locator(".fb-judged")
    expect(judged).to_be_focused(timeout=SLOW)
    header = page.locator(".fb-top").bounding_box()
    top = judged.bounding_box()["y"]
    assert header["y"] + header["height"] <= top < PHONE["viewport"]["height"] / 2
