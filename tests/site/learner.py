"""What a learner does with a question on a page: answer it, by mouse and touch or by keyboard alone."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 80


def right_answer(key: dict) -> Any:
    """The raw answer that the key calls right."""
    kind = key["type"]
    if kind == "single-choice":
        return next(option["id"] for option in key["options"] if option["correct"])
    if kind == "multiple-choice":
        return [option["id"] for option in key["options"] if option["correct"]]
    if kind == "true-false":
        reasons = [reason["id"] for reason in key["reasons"] if reason["correct"]]
        return {"value": key["answer"], "reason": reasons[0] if reasons else None}
    if kind == "numeric":
        return f"{key['value']:.10g}"
    if kind == "categorise":
        return {card["id"]: card["category"] for card in key["cards"]}
    return list(key["items"])


def wrong_answer(key: dict) -> Any:
    """A raw answer with nothing right in it."""
    kind = key["type"]
    if kind == "single-choice":
        return next(option["id"] for option in key["options"] if not option["correct"])
    if kind == "multiple-choice":
        return [option["id"] for option in key["options"] if not option["correct"]]
    if kind == "true-false":
        reasons = [reason["id"] for reason in key["reasons"] if not reason["correct"]]
        return {"value": not key["answer"], "reason": reasons[0] if reasons else None}
    if kind == "numeric":
        return f"{key['value'] * 7 + 123456:.0f}"
    if kind == "categorise":
        others = {
            card["id"]: [c for c in key["categories"] if c != card["category"]] for card in key["cards"]
        }
        return {card: categories[0] for card, categories in others.items()}
    return list(reversed(key["items"]))


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
        """Put the answer together and check it."""
        self.arrive()
        self.put(raw)
        self.press("check")

    def put(self, raw: Any) -> None:
        """Put the answer together."""
        if raw is None:
            return
        kind = self.key["type"]
        if kind == "single-choice":
            self._radio(self.question.locator(".fb-options input"), raw)
        elif kind == "multiple-choice":
            self._checkboxes(raw)
        elif kind == "true-false":
            self._true_false(raw)
        elif kind == "numeric":
            self._number(raw)
        elif kind == "categorise":
            for card, category in raw.items():
                self._radio(self.question.locator(f'input[data-card="{card}"]'), category)
        else:
            self._order(raw)

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

    def _number(self, raw: str) -> None:
        field = self.question.locator('input[type="text"]')
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
