"""What a learner does with a question on a page: answer it, by mouse and touch or by keyboard alone."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

from .answers import right_answer, wrong_answer
from .chapters import example

__all__ = ["Learner", "at_example", "right_answer", "wrong_answer"]

MOST_TABS = 80


class Learner:
    """Someone at one question of a page.

    Args:
        page: the page, with the question on it.
        key: the question as the grader knows it: id, type and what is right.
        keyboard: answer by Tab, arrows, Space and Enter alone.
    """

    def __init__(self, page: Page, key: dict, keyboard: bool = False) -> None:
        self.page = page
        self.key = key
        self.keyboard = keyboard
        self.question = page.locator(f'[data-question="{key["id"]}"]')
        self.verdict = self.question.locator(".fb-verdict")

    def arrive(self) -> None:
        """Come to the question; from here on the keyboard learner only uses keys."""
        self.question.scroll_into_view_if_needed()
        if self.keyboard:
            self.question.focus()

    def answer(self, raw: Any) -> None:
        """Put the answer together and check it; a scenario is checked by its last decision."""
        self.arrive()
        self.put(raw)
        if self.key["type"] != "scenario":
            self.press("check")
        elif raw is None:
            self.press("go-on")

    def put(self, raw: Any) -> None:
        """Put the answer together."""
        if raw is None:
            return
        ways = {
            "multiple-choice": self._checkboxes,
            "true-false": self._true_false,
            "categorise": self._cards,
            "order": self._order,
            "match": self._pairs,
            "cloze": self._gaps,
            "scenario": self._decisions,
        }
        way = ways.get(self.key["type"]) or (self._option if self._has_options() else self._number)
        way(raw)

    def _has_options(self) -> bool:
        return "options" in self.key or self.key.get("ask") == "choice"

    def press(self, action: str) -> None:
        """Press a button of the question: check, retry, reveal, hint."""
        self._activate(self.question.locator(f'[data-action="{action}"]'))

    def expect_verdict(self, verdict: str) -> None:
        """Wait for the verdict."""
        expect(self.verdict).to_have_attribute("data-verdict", verdict)

    def _radio(self, group: Locator, value: str) -> None:
        wanted = [radio.get_attribute("value") for radio in group.all()].index(value)
        if not self.keyboard:
            group.nth(wanted).check()
            return
        self._tab_to(group)
        at = group.evaluate_all("radios => radios.indexOf(document.activeElement)")
        self.page.keyboard.press("Space")
        for _ in range(abs(wanted - at)):
            self.page.keyboard.press("ArrowDown" if wanted > at else "ArrowUp")
        expect(group.nth(wanted)).to_be_checked()

    def _checkboxes(self, values: list) -> None:
        for box in self.question.locator(".fb-options input").all():
            if box.is_checked() == (box.get_attribute("value") in values):
                continue
            if self.keyboard:
                self._tab_to(box)
                self.page.keyboard.press("Space")
            else:
                box.click()

    def _true_false(self, raw: dict) -> None:
        groups = self.question.locator(".fb-options")
        self._radio(groups.nth(0).locator("input"), "true" if raw["value"] else "false")
        if raw["reason"] is not None:
            self._radio(groups.nth(1).locator("input"), raw["reason"])

    def _option(self, raw: str) -> None:
        self._radio(self.question.locator(".fb-options input"), raw)

    def _cards(self, raw: dict) -> None:
        for card, category in raw.items():
            self._radio(self.question.locator(f'input[data-card="{card}"]'), category)

    def _pairs(self, raw: dict) -> None:
        for pair, match in raw.items():
            self._menu(self.question.locator(f'select[data-pair="{pair}"]'), match)

    def _gaps(self, raw: dict) -> None:
        for gap in self.key["gaps"]:
            field = self.question.locator(f'[data-gap="{gap["id"]}"]')
            fill = self._menu if gap["kind"] == "choice" else self._type
            fill(field, raw[gap["id"]])

    def _menu(self, menu: Locator, value: str) -> None:
        if not self.keyboard:
            menu.select_option(value)
            return
        self._tab_to(menu)
        self.page.keyboard.press("Home")
        while menu.input_value() != value:
            before = menu.input_value()
            self.page.keyboard.press("ArrowDown")
            expect(menu).not_to_have_value(before)

    def _decisions(self, raw: list) -> None:
        """From where the scenario stands: what was sound is kept for the next try."""
        taken = [one.get_attribute("data-choice") for one in self.question.locator(".fb-decision").all()]
        assert taken == raw[: len(taken)]
        for choice in raw[len(taken) :]:
            self._radio(self.question.locator('[data-part="scene"] input'), choice)
            self.press("go-on")

    def _number(self, raw: str) -> None:
        self._type(self.question.locator('input[type="text"]'), raw)

    def _type(self, field: Locator, raw: str) -> None:
        if self.keyboard:
            self._tab_to(field)
            self.page.keyboard.press("ControlOrMeta+a")
            self.page.keyboard.type(raw)
        else:
            field.fill(raw)

    def _order(self, wanted: list) -> None:
        for place, item in enumerate(wanted):
            now = [one.get_attribute("data-item") for one in self.question.locator(".fb-item").all()]
            for _ in range(now.index(item) - place):
                self._activate(self.question.locator(f'[data-item="{item}"] [data-action="up"]'))

    def _activate(self, button: Locator) -> None:
        if self.keyboard:
            self._tab_to(button)
            self.page.keyboard.press("Enter")
        else:
            button.click()

    def _tab_to(self, target: Locator) -> None:
        """Press Tab until one of the targets has the focus; backwards once the question is left behind."""
        keys = ["Tab"] * MOST_TABS + ["Shift+Tab"] * (2 * MOST_TABS)
        here = "elements => elements.includes(document.activeElement)"
        if target.evaluate_all(here):
            return
        if target.first.evaluate(
            "e => !!(document.activeElement.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING)"
        ):
            keys = ["Shift+Tab"] * MOST_TABS
        for key in keys:
            self.page.keyboard.press(key)
            if target.evaluate_all(here):
                return
        raise AssertionError(f"Tab never reached {target} in question {self.key['id']}")


def at_example(page: Page, book: str, kind: str, keyboard: bool = False) -> Learner:
    """Open the chapter with the example question of a type.

    Args:
        page: where to open it.
        book: address of a language: f"{site}/ar".
        kind: type of the question.
        keyboard: as of a learner.

    Returns:
        A learner at the question.
    """
    chapter, key = example(kind)
    page.goto(f"{book}/{chapter}")
    return Learner(page, key, keyboard)
