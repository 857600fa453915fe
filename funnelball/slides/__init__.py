"""A deck of slides of each unit, made of its notebooks: reveal.js, offline, with its quizzes alive."""
