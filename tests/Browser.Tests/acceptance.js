// Measures each sheet of a newspaper page as it is rendered: the figures of the acceptance table. Lengths in CSS pixels of its
// layout, which a screen shows scaled; the body as it is shown; the cells of the type area's raster are square millimetres.
() => {
  const number = (element, name) => parseFloat(getComputedStyle(element).getPropertyValue(name));
  const close = 1.5; // px a row may lie off its place: rounding, and the half pixels of fractional line heights

  let scale = 1; // of the sheet that is measured
  const asIs = (rect) => new DOMRect(rect.left / scale, rect.top / scale, rect.width / scale, rect.height / scale);
  // Vertical text is measured as horizontal text turned by a quarter: down is right, and from right to left is down.
  const turned = (shown) => {
    const rect = asIs(shown);
    return new DOMRect(rect.top, -rect.right, rect.height, rect.width);
  };

  // The box of a line, and whether it is one: Chromium gives a box for each run of type in it, and an empty one for a line's end.
  function lineOf(ln, pitch, seen = asIs) {
    const pieces = [...ln.getClientRects()].map(seen).filter((piece) => piece.width > .5);
    const middle = (piece) => piece.top + piece.height / 2;
    const rect = new DOMRect(pieces[0].left, pieces[0].top, Math.max(...pieces.map((piece) => piece.right)) - pieces[0].left,
      pieces[0].height);
    return { rect, isOne: pieces.every((piece) => Math.abs(middle(piece) - middle(pieces[0])) < pitch / 3) };
  }

  function measure(sheet) {
    scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
    const pitch = parseFloat(getComputedStyle(sheet).lineHeight);
    const result = { exact: !sheet.classList.contains('loose'), rows: 0, off: [], overflow: 0, widest: '', slots: 0, unused: 0,
      short: 0, body: 0 };

    const widest = (over, ln) => {
      if (over > result.overflow) Object.assign(result, { overflow: over, widest: ln.textContent });
    };

    for (const body of sheet.querySelectorAll('.body')) {
      const style = getComputedStyle(body);
      const isText = body.closest('.box').matches('.text');
      const isVertical = style.writingMode === 'vertical-rl', seen = isVertical ? turned : asIs;
      const line = parseFloat(style.lineHeight);
      const columns = number(body, '--c');
      const rows = isVertical ? number(body, '--l') : Math.floor(asIs(body.getBoundingClientRect()).height / line);
      const whole = seen(body.getBoundingClientRect()), side = isVertical ? 0 : parseFloat(style.paddingLeft);
      const box = new DOMRect(whole.left + side, whole.top, whole.width - 2 * side, whole.height);
      const top = box.top + parseFloat(style.paddingBlockStart), gap = columns > 1 ? parseFloat(style.columnGap) : 0;
      const measureWidth = (box.width - gap * (columns - 1)) / columns;
      result.body = parseFloat(style.fontSize) * scale;
      const used = new Array(columns).fill(0), taken = new Set();

      const place = (rect) => {
        const column = Math.min(columns - 1, Math.max(0, Math.floor((rect.left + 2 - box.left) / (measureWidth + gap))));
        const at = (rect.top + rect.height / 2 - top) / line;
        return { column, row: Math.floor(at), astray: Math.abs(at - Math.floor(at) - .5) * line,
          over: rect.right - (box.left + column * (measureWidth + gap) + measureWidth) };
      };

      for (const block of body.children) {
        if (block.matches('.crosshead')) {
          const rect = seen(block.getBoundingClientRect()), { column } = place(rect);
          used[column] = Math.max(used[column], Math.round((rect.bottom - top) / line));
          continue;
        }
        let last = null;
        for (const ln of block.querySelectorAll('span:not([class])')) {
          const { rect, isOne } = lineOf(ln, line, seen);
          const here = place(rect);
          const beside = ln.closest('.closing:not(.apart)') !== null; // the names at the end of a last line
          const slot = `${here.column}:${here.row}`;
          const follows = last === null || beside || here.column === last.column && here.row === last.row + 1
            || here.column === last.column + 1 && here.row === 0;
          result.rows++;
          widest(here.over, ln);
          if (!isOne || here.astray > close || !follows || here.row < 0 || isText && here.row >= rows
            || (!beside && taken.has(slot)))
            result.off.push(`${ln.closest('.box').id} column ${here.column + 1} row ${here.row + 1} of ${rows} `
              + `(${isOne ? '' : 'turned over, '}${here.astray.toFixed(1)} px astray): ${ln.textContent.slice(0, 12)}`);
          taken.add(slot);
          used[here.column] = Math.max(used[here.column], here.row + 1);
          last = here;
        }
      }
      if (isText) {
        result.slots += rows * columns;
        result.unused += used.reduce((sum, count) => sum + Math.max(0, rows - count), 0);
        result.short = Math.max(result.short, rows - used[columns - 1]);
      }
    }
    for (const ln of sheet.querySelectorAll('.head span:not([class]), h2 span:not([class])')) {
      const box = asIs(ln.closest('.box').getBoundingClientRect()), { rect, isOne } = lineOf(ln, pitch);
      result.rows++;
      widest(Math.max(rect.right - box.right, box.left - rect.left), ln);
      if (!isOne) result.off.push(`headline turned over: ${ln.textContent}`);
    }
    Object.assign(result, emptiest(sheet), { strays: strays(sheet) });
    return result;
  }

  // What is drawn and reaches out of the type area, and upright rules that end neither at another nor at the area's edge.
  function strays(sheet) {
    const box = (element) => asIs(element.getBoundingClientRect());
    const area = box(sheet.querySelector('.area')), name = (element) => `${element.className} ${element.id}`;
    const levels = [area.top, area.bottom, ...[...sheet.querySelectorAll('.rule.level')].map((rule) => box(rule).top)];
    const isOut = (rect) => rect.left < area.left - close || rect.right > area.right + close || rect.bottom > area.bottom + close;
    const meets = (y) => levels.some((level) => Math.abs(level - y) < close);
    return [...[...sheet.querySelectorAll('.rule, .box, .bands, .frame')].filter((drawn) => isOut(box(drawn)))
      .map((drawn) => `out of the type area: ${name(drawn)}`),
    ...[...sheet.querySelectorAll('.rule.upright')].filter((rule) => !meets(box(rule).top) || !meets(box(rule).bottom))
      .map((rule) => `meets no rule: ${name(rule)}`)];
  }

  // The largest rectangle of the type area without text, frame, rule or folio and with no side under 6 mm: its share of the area,
  // and where it lies.
  function emptiest(sheet) {
    const least = 6;
    const mm = sheet.querySelector('.area').getBoundingClientRect().width / number(sheet, '--area-width');
    const width = Math.round(number(sheet, '--area-width')), height = Math.round(number(sheet, '--area-height'));
    const origin = { left: sheet.querySelector('.area').getBoundingClientRect().left,
      top: sheet.firstElementChild.getBoundingClientRect().top };
    const ink = Array.from({ length: height }, () => new Uint8Array(width));
    const mark = (rect) => {
      const clamp = (value, most) => Math.min(most, Math.max(0, value));
      const left = clamp(Math.floor((rect.left - origin.left) / mm), width),
        right = clamp(Math.ceil((rect.right - origin.left) / mm), width);
      const top = clamp(Math.floor((rect.top - origin.top) / mm), height),
        bottom = clamp(Math.ceil((rect.bottom - origin.top) / mm), height);
      for (let y = top; y < bottom; y++) ink[y].fill(1, left, right);
    };
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) mark(rect);
    }
    // A headline is centred in its box: what is left and right of its lines is no hole, air above and below them may be one.
    for (const head of sheet.querySelectorAll('.head, figcaption h2')) {
      const box = head.closest('.box').getBoundingClientRect(),
        lines = [...head.querySelectorAll('span:not([class])')].map((ln) => ln.getBoundingClientRect());
      const [top, bottom] = [Math.min(...lines.map((rect) => rect.top)), Math.max(...lines.map((rect) => rect.bottom))];
      if (lines.length) mark({ left: box.left, right: box.right, top, bottom });
    }
    for (const drawn of sheet.querySelectorAll('.folio, .frame, .rule')) mark(drawn.getBoundingClientRect());
    // White below a text that is too short for its sheet is no hole.
    if (sheet.matches('.short')) {
      const bottom = Math.max(...[...sheet.querySelectorAll('.box')].map((box) => box.getBoundingClientRect().bottom));
      mark({ left: origin.left, right: origin.left + width * mm, top: bottom, bottom: origin.top + height * mm });
    }

    let most = 0, hole = '';
    const free = new Int32Array(width + 1); // cells free above and at this row; the last stays 0 and closes every rectangle
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) free[x] = ink[y][x] ? 0 : free[x] + 1;
      const open = [];
      for (let x = 0; x <= width; x++) {
        let from = x;
        while (open.length && open.at(-1).high >= free[x]) {
          const { start, high } = open.pop();
          if (high >= least && x - start >= least && high * (x - start) > most) {
            most = high * (x - start);
            hole = `${x - start} x ${high} mm at ${start}, ${y + 1 - high}`;
          }
          from = start;
        }
        open.push({ start: from, high: free[x] });
      }
    }
    return { empty: most / (width * height), hole };
  }

  return [...document.querySelectorAll('.sheet')].map(measure);
}
