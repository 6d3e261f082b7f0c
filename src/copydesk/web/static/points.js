// Offsets: the desk counts code points, the browser counts UTF-16 units.

/** Turns offsets in code points into offsets in UTF-16 units of a text. */
export class Points {
  constructor(text) {
    this.text = text;
    // the places, in code points, that are followed by one unit more than they have points
    this.wide = [];
    let point = 0;
    for (let unit = 0; unit < text.length; unit += 1, point += 1) {
      if (isPair(text, unit)) {
        this.wide.push(point);
        unit += 1;
      }
    }
    this.length = point;
  }

  /** The unit at which a code point begins. */
  unit(point) {
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wide[middle] < point) low = middle + 1;
      else high = middle;
    }
    return Math.min(point + low, this.text.length);
  }

  /** The words between two code points. */
  cut(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

function isPair(text, unit) {
  const first = text.charCodeAt(unit);
  if (first < 0xd800 || first > 0xdbff) return false;
  const second = text.charCodeAt(unit + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}
