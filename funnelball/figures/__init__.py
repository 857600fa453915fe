"""How the figures of `funnelball.plots` are drawn: look, words, the tactics board, the charts."""
