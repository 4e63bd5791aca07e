package explain;

/** How the page looks, in light and dark, on small screens and on paper. */
final class Style {
  static final String SHEET =
      """
      :root {
        color-scheme: light dark;
        --paper: #fcfcfa; --ink: #1d1f21; --quiet: #5d6066; --line: #dcdcd6; --tint: #f3f3ee;
        --kept: #1d6a4b; --left: #9a4a1c; --link: #174f86;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #16181a; --ink: #e4e4e0; --quiet: #a2a5aa; --line: #36393d; --tint: #1f2225;
          --kept: #7fcfa8; --left: #e9a477; --link: #92c1f0;
        }
      }
      *, ::before, ::after { box-sizing: border-box; }
      html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
      body {
        margin: 0; padding: 2rem 1.1rem 5rem; overflow-wrap: anywhere;
        font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      }
      main { max-width: 66rem; margin: 0 auto; }
      h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
      h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.3rem); }
      h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.4rem; }
      h3 { margin: 2rem 0 .6rem; font-size: 1.1rem; }
      a { color: var(--link); text-underline-offset: .15em; }
      a:focus-visible, summary:focus-visible { outline: .15em solid var(--link); outline-offset: .15em; }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { left: 1rem; top: .5rem; padding: .3rem .6rem; background: var(--paper); }
      .above { margin: 0 0 .4rem; color: var(--quiet); }
      nav a { display: inline-block; margin: 0 1.2rem .4rem 0; }
      code, small, .thing { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
      code { font-size: .85em; }
      small { display: block; overflow-wrap: break-word; font-size: .72rem; line-height: 1.4; color: var(--quiet); }
      .figures { display: flex; flex-wrap: wrap; gap: .6rem 2.5rem; margin: 0 0 1rem; padding: 0; list-style: none; }
      .figures b { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
      .figures li:first-child b { color: var(--kept); }
      .figures li:last-child b { color: var(--left); }
      .figures span { color: var(--quiet); }
      dl { margin: 0 0 1.5rem; }
      dl div { display: grid; gap: 0 1rem; margin: 0 0 .5rem; }
      dt { color: var(--quiet); }
      dd { margin: 0; white-space: pre-line; }
      .none { color: var(--quiet); font-style: italic; }
      table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; }
      caption { padding-bottom: .4rem; font-weight: bold; text-align: start; font-size: 1rem; }
      th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
      thead th { color: var(--quiet); font-weight: normal; }
      .counts { display: grid; gap: 2rem 3.5rem; align-items: start; }
      .counts tbody th { font-weight: normal; }
      .counts th span { display: block; font-size: .82rem; color: var(--quiet); }
      .counts td, .counts thead th + th { width: 4.5rem; text-align: end; font-variant-numeric: tabular-nums; padding-right: 0; }
      .witnesses { overflow-wrap: break-word; }
      .witnesses .said, .witnesses small { overflow-wrap: anywhere; }
      .witnesses .left .said { color: var(--quiet); }
      .witnesses .kept > :last-child { color: var(--kept); font-weight: bold; }
      .witnesses .left > :last-child { color: var(--left); }
      .legend { max-width: 44rem; color: var(--quiet); }
      .pieces { margin: 0; padding: 0; list-style: none; }
      .pieces > li { margin: 0 0 .35rem; padding: .5rem .9rem; border-inline-start: .25rem solid var(--kept); }
      .pieces > .left { border-inline-start: .25rem dotted var(--left); }
      .why { margin: 0 0 .2rem; font-size: .8rem; color: var(--quiet); }
      .why b { color: var(--kept); }
      .left > .why b, .group .why code, summary b { color: var(--left); }
      .part { font-style: italic; }
      .words { white-space: pre-wrap; max-width: 44rem; font: 1.05rem/1.55 Charter, "Iowan Old Style", "Noto Serif", Georgia, serif; }
      .left > .words { color: var(--quiet); font-size: .92rem; }
      .heading { font-weight: bold; line-height: 1.25; font-size: 1.1rem; }
      .level-1 { font-size: 1.6rem; }
      .level-2 { font-size: 1.3rem; }
      .words.code { font: .85rem/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; tab-size: 4; }
      .words table { font-size: .92rem; white-space: normal; }
      .words th { color: inherit; font-weight: bold; }
      .thing { margin: 0; font-size: .8rem; color: var(--quiet); }
      summary { cursor: pointer; font-size: .85rem; color: var(--quiet); }
      details[open] > summary { margin-bottom: .6rem; }
      .pieces .pieces > li { padding-block: .25rem; border-inline-start-width: .12rem; }
      .pieces > .group .pieces > li { border: 0; }
      @media (min-width: 52rem) {
        body { padding: 3rem 2rem 6rem; }
        dl div { grid-template-columns: 10rem 1fr; }
        .counts { grid-template-columns: 1fr 1fr; }
        .pieces > li { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1.6rem; }
        .pieces > .group { display: block; }
        .pieces .pieces > li { grid-template-columns: 10rem 1fr; }
        .pieces > .group .pieces > li { grid-template-columns: 13rem 1fr; padding-inline-start: 0; }
        .witnesses th:first-child { width: 8rem; }
        .witnesses td:nth-last-child(3) { width: 15rem; }
        .witnesses td:nth-last-child(2) { width: 8.5rem; }
        .witnesses td:last-child { width: 7rem; }
        .pieces > li > :not(.why) { grid-column: 2; }
      }
      @media (max-width: 51.99rem) {
        dl div { grid-template-columns: 1fr; }
        .witnesses, .witnesses tbody, .witnesses tr { display: block; }
        .witnesses thead { position: absolute; left: -99rem; }
        .witnesses th, .witnesses td { display: block; padding: .1rem 0; border: 0; }
        .witnesses tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .witnesses th { font-size: 1rem; }
        .witnesses td:nth-last-child(-n+2) { display: inline-block; margin-inline-end: 1rem; }
      }
      @media print {
        .skip, nav { display: none; }
        li { break-inside: avoid; }
      }
      """;

  private Style() {}
}
