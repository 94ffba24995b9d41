"""The colours of pages and charts are readable in both themes."""

import tomllib
from pathlib import Path

import pytest

from web.charts import palette

THEME = tomllib.loads((Path(__file__).parents[1] / ".streamlit" / "config.toml").read_text())["theme"]


def luminance(color):
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(color, background, share):
    pairs = [(int(color[p : p + 2], 16), int(background[p : p + 2], 16)) for p in (1, 3, 5)]
    return "#" + "".join(f"{round(share * one + (1 - share) * other):02x}" for one, other in pairs)


@pytest.mark.parametrize("theme", [THEME["light"], THEME["dark"]], ids=["light", "dark"])
class TestContrast:
    """WCAG AA: 4.5 for text, 3 for what is drawn."""

    def test_of_text_and_links_on_both_backgrounds(self, theme):
        for background in (theme["backgroundColor"], theme["secondaryBackgroundColor"]):
            assert contrast(theme["textColor"], background) >= 4.5
            assert contrast(theme["linkColor"], background) >= 4.5

    def test_of_captions_which_show_the_text_at_60_percent(self, theme):
        for background in (theme["backgroundColor"], theme["secondaryBackgroundColor"]):
            assert contrast(mixed(theme["textColor"], background, 0.6), background) >= 4.5

    def test_of_a_primary_button_which_writes_in_white(self, theme):
        assert contrast("#FFFFFF", theme["primaryColor"]) >= 4.5
        assert contrast(theme["primaryColor"], theme["backgroundColor"]) >= 3

    def test_of_lines_and_marks_on_both_backgrounds(self, theme):
        for background in (theme["backgroundColor"], theme["secondaryBackgroundColor"]):
            assert min(contrast(color, background) for color in palette.CATEGORICAL) >= 3


def test_a_level_is_readable_on_its_own_color():
    assert all(contrast("#444444", fill) >= 4.5 for fill in palette.LEVEL_FILLS[:4])
    assert contrast("#FFFFFF", palette.LEVEL_FILLS[4]) >= 4.5


def test_the_theme_and_the_charts_share_one_palette():
    assert tuple(THEME["chartCategoricalColors"]) == palette.CATEGORICAL
    assert len(palette.CATEGORICAL) >= 10
