"""One way to write each letter: digits and signs of all keyboards, Arabic without its small marks.

MicroPython's lower() leaves every letter outside ASCII as it is, so case is dealt with here.
"""

ZEROS = (0x0030, 0x0660, 0x06F0, 0xFF10)  # Western, Arabic, Persian, full-width
BIDI_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
DROPPED = BIDI_MARKS + "\u200b\u200c\u200d\ufeff\u00ad"
SPACES = (
    "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    + "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
MINUSES = "\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d"
PERCENTS = "\u066a\ufe6a\uff05"
COMMAS = "\u060c\uff0c"  # the comma of Arabic text, often on the key where a decimal mark is looked for
APOSTROPHES = "\u2019\u02bc"
ABOUT = "\u2248\u2243\u223c"  # "≈ 15"
DIGITS = "0123456789"
ALIF = "\u0627"
OTHER_ALIFS = "\u0623\u0625\u0622\u0671"  # with hamza, madda or wasla


def plain(text: str) -> str:
    """Return the text with one way to write each digit, space, minus, percent sign and so on."""
    return "".join([_plain_letter(letter) for letter in text])


def _plain_letter(letter: str) -> str:
    code = ord(letter)
    for zero in ZEROS:
        if zero <= code <= zero + 9:
            return DIGITS[code - zero]
    for group, same in (
        (DROPPED, ""),
        (SPACES, " "),
        (MINUSES, "-"),
        (PERCENTS, "%"),
        (COMMAS, ","),
        (APOSTROPHES, "'"),
        (ABOUT, "~"),
    ):
        if letter in group:
            return same
    return letter


def folded(text: str) -> str:
    """Return the text in lower case, without vowel signs and tatweel, each alif as a bare one."""
    return "".join([_folded_letter(letter) for letter in text])


def _folded_letter(letter: str) -> str:
    code = ord(letter)
    if 0x064B <= code <= 0x0652 or code == 0x0670 or code == 0x0640:
        return ""
    if "A" <= letter <= "Z" or (0xC0 <= code <= 0xDE and code != 0xD7):
        return chr(code + 32)
    return ALIF if letter in OTHER_ALIFS else letter
