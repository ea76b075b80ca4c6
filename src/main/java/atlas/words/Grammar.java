package atlas.words;

import atlas.view.Language;

/** What a language asks of every text: plural forms, digits, and the letters of its script. */
enum Grammar {
  ENGLISH('0', ',') {
    @Override
    Plural plural(long number) {
      return number == 1 ? Plural.ONE : Plural.OTHER;
    }

    @Override
    boolean isForeign(char c) {
      return isArabic(c);
    }
  },

  ARABIC('٠', '٬') {
    @Override
    Plural plural(long number) {
      if (number == 0) {
        return Plural.ZERO;
      }
      if (number == 1) {
        return Plural.ONE;
      }
      if (number == 2) {
        return Plural.TWO;
      }
      long rest = Math.abs(number % 100);
      if (rest >= 3 && rest <= 10) {
        return Plural.FEW;
      }
      return rest >= 11 ? Plural.MANY : Plural.OTHER;
    }

    @Override
    boolean isForeign(char c) {
      return !isArabic(c) && Character.isLetterOrDigit(c);
    }
  };

  private final char zero;
  private final char group;

  Grammar(char zero, char group) {
    this.zero = zero;
    this.group = group;
  }

  static Grammar of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case ARABIC -> ARABIC;
    };
  }

  /** The form that a counted noun takes, by the rules of CLDR. */
  abstract Plural plural(long number);

  /** Whether the character belongs to the other script and could turn the text around it. */
  abstract boolean isForeign(char c);

  /** The number with its thousands set apart. */
  String number(long number) {
    String plain = Long.toString(number);
    StringBuilder text = new StringBuilder(plain.length() + 6);
    for (int i = 0; i < plain.length(); i++) {
      int left = plain.length() - i;
      if (i > 0 && left % 3 == 0 && plain.charAt(i - 1) != '-') {
        text.append(group);
      }
      text.append(plain.charAt(i));
    }
    return digits(text.toString());
  }

  /** The text with its ASCII digits turned into those of the language. */
  String digits(String text) {
    if (zero == '0') {
      return text;
    }
    StringBuilder turned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      turned.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return turned.toString();
  }

  /** Whether the character is an Arabic letter or an Arabic-Indic digit. */
  static boolean isArabic(char c) {
    return (c >= '\u0600' && c <= '\u06FF')
        || (c >= '\u0750' && c <= '\u077F')
        || (c >= '\uFB50' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFE');
  }
}
