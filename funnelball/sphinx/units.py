"""Which units of the course are written, and the page that each opens with."""

WRITTEN = {
    "kick-off": "kick_off",
    "build-up": "build_up",
    "finishing": "finishing",
    "one-team": "one_team",
    "online-pitch": "online_pitch",
    "season-review": "season_review",
}
