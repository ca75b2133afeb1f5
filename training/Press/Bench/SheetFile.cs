namespace Banmian.Training;

/// <summary>A file of HTML of many sheets, one printed page each. Its script places the parts of each where the columns are
/// free highest up, or in rows.</summary>
internal static class SheetFile
{
    private const string Head = """
        <!doctype html><meta charset=utf-8><style>
        @page{size:2600px 5200px;margin:0} body{margin:0}
        .sheet{position:relative;height:5190px;overflow:hidden;break-after:page;white-space:pre-wrap}
        .sheet article{position:absolute} .margin{position:absolute;left:30px}
        .margin.row{display:flex;justify-content:space-between} .photo{background:#ccc}
        figure{margin:0 0 .5em;break-inside:avoid} figure.right{float:right;width:48%;margin-left:.8em}
        </style><body lang=zh-Hans>
        """;

    private const string Place = """
        <script>
        for (const sheet of document.querySelectorAll('.sheet')) {
          const {columns, column, gutter, bands} = sheet.dataset, step = +column + +gutter;
          const width = columns * step - gutter, margins = [...sheet.querySelectorAll('.margin')];
          for (const margin of margins) margin.style.width = width + 'px';
          const top = margins.find(m => m.classList.contains('top'));
          if (top) top.style.top = '20px';
          const free = Array(+columns).fill(top ? 40 + top.offsetHeight : 20);
          const parts = [...sheet.querySelectorAll('article')].sort((a, b) => a.dataset.order - b.dataset.order);
          let next = 0;
          for (const part of parts) {
            const span = +part.dataset.span;
            part.style.width = span * step - gutter + 'px';
            let at = 0, y = Infinity;
            if (+bands) {
              if (next + span > columns) { next = 0; free.fill(Math.max(...free)); }
              at = next; next += span; y = free[at];
            } else for (let c = 0; c + span <= columns; c++) {
              const here = Math.max(...free.slice(c, c + span));
              if (here < y) [at, y] = [c, here];
            }
            part.style.left = 30 + at * step + 'px';
            part.style.top = y + 'px';
            for (let c = at; c < at + span; c++) free[c] = y + part.offsetHeight + 18;
          }
          const bottom = margins.find(m => m.classList.contains('bottom'));
          if (bottom) bottom.style.top = Math.max(...free) + 10 + 'px';
          if (Math.max(...free) > 5100) sheet.innerHTML = '';
        }</script>
        """;

    public static string Of(IEnumerable<string> sheets) => Head + string.Concat(sheets) + Place;
}
