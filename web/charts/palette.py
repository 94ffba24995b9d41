"""The colours of the charts: each stands out from the light and from the dark background alike."""

CATEGORICAL = (
    "#23878B",  # teal
    "#C0643A",  # terracotta
    "#5F77D0",  # indigo
    "#A9781C",  # amber
    "#C45C7C",  # rose
    "#4E8C4C",  # green
    "#8F6CC2",  # violet
    "#3A8BBE",  # sky
    "#85802E",  # olive
    "#6E7F8F",  # slate
)
SHAPES = ("circle", "diamond", "square", "triangle-up", "cross", "star", "pentagon", "hexagon")
MAIN, OTHER, QUIET = CATEGORICAL[0], CATEGORICAL[1], CATEGORICAL[9]


BAND_TINTS = {
    "Poor": "rgba(196, 92, 124, 0.16)",
    "Needs Work": "rgba(192, 100, 58, 0.13)",
    "Adequate": "rgba(169, 120, 28, 0.10)",
    "Good": "rgba(35, 135, 139, 0.10)",
    "Excellent": "rgba(35, 135, 139, 0.20)",
}
LEVEL_FILLS = ("#E7B58E", "#F2DCC0", "#E2E6E0", "#8FC6C1", "#1F777B")  # levels 1 to 5
INK = "#000037"  # Streamlit paints this one in its theme's own text colour; elsewhere it is a dark blue
ON_MAIN = "#FFFFFF"
CLEAR = "rgba(0, 0, 0, 0)"
GRID = "rgba(110, 127, 143, 0.22)"
