"use strict";

// Searches SEARCH_PAGES: [page, kind, [[anchor, heading, text], ...]]. Guides come before listings.
(() => {
  // What a page of each kind is worth, compared with the others.
  const WORTH = { guide: 4, language: 2.5, about: 2, reference: 1.8, operation: 1.2, object: 0.8, listing: 0.3 };
  const NAMES = {
    guide: "Guide", language: "Language", about: "About the library", reference: "Reference", operation: "Operation",
    object: "Object", listing: "File",
  };
  const MOST = 50;
  const AROUND = 90; // characters of an excerpt before and behind what was found

  // What a word and its other forms have in common: "proxies" and "proxy", "rotating" and "rotate".
  function stem(word) {
    const shorter = word.replace(/^(.{4,}?)(ing|ied|ies|ed|es|e|y)$/, "$1");
    return shorter === word ? word.replace(/^(.{3,})s$/, "$1") : shorter;
  }

  // Words that begin so: "install" does not find PyInstaller. "timeouts" finds "time-out", and the other way round.
  function pattern(word) {
    const letters = [...stem(word.toLowerCase().replace(/-/g, ""))];
    const quoted = letters.map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp("(?<![a-z0-9])" + quoted.join("-?"), "gi");
  }

  const count = (text, word) => (text.match(word) || []).length;

  function score(page, words, query) {
    const [name, kind, sections] = page;
    const title = sections[0][1];
    let total = 0;
    let best = null;
    for (const section of sections) {
      const [, heading, text] = section;
      let worth = 0;
      for (const word of words) {
        worth += 8 * Math.min(count(heading, word), 1) + Math.min(count(text, word), 4);
      }
      total += worth;
      if (worth > 0 && (best === null || worth > best.worth)) best = { worth, section };
    }
    if (best === null) return null;
    const everywhere = sections.map(([, heading, text]) => heading + "\n" + text).join("\n");
    if (!words.every((word) => count(everywhere, word) > 0)) return null;
    const inTitle = words.filter((word) => count(title, word) > 0).length / words.length;
    const exact = title.toLowerCase() === query.toLowerCase() ? 10000 : 0;
    // A long page is not better for being long.
    const points = (best.worth + Math.log2(1 + total) + 12 * inTitle) * WORTH[kind] + exact;
    return { name, kind, title, points, section: best.section };
  }

  function excerpt(text, words) {
    let first = text.length;
    for (const word of words) {
      word.lastIndex = 0;
      const found = word.exec(text);
      if (found && found.index < first) first = found.index;
    }
    if (first === text.length) first = 0;
    let from = Math.max(0, first - AROUND);
    let to = Math.min(text.length, first + 2 * AROUND);
    if (from > 0) from = text.indexOf(" ", from) + 1;
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), first + 1);
    return (from > 0 ? "… " : "") + text.slice(from, to).replace(/\n/g, " ") + (to < text.length ? " …" : "");
  }

  // The text, with the words that were found in <mark>; nothing of it is read as HTML.
  function marked(element, text, words) {
    const all = new RegExp(words.map((word) => word.source + "[a-z]*").join("|"), "gi");
    let at = 0;
    for (const found of text.matchAll(all)) {
      element.append(text.slice(at, found.index));
      const mark = document.createElement("mark");
      mark.textContent = found[0];
      element.append(mark);
      at = found.index + found[0].length;
    }
    element.append(text.slice(at));
  }

  function item(result, words) {
    const [anchor, heading, text] = result.section;
    const link = document.createElement("a");
    link.href = result.name + ".html" + (anchor ? "#" + anchor : "");
    link.textContent = anchor ? `${result.title}: ${heading}` : result.title;
    const kind = document.createElement("span");
    kind.className = "search-kind";
    kind.textContent = NAMES[result.kind];
    const words_ = document.createElement("p");
    words_.className = "search-excerpt";
    marked(words_, excerpt(text, words), words);
    const line = document.createElement("li");
    line.append(link, " ", kind, words_);
    return line;
  }

  function search(query) {
    const words = query.split(/\s+/).filter(Boolean).map(pattern);
    const list = document.getElementById("search-results");
    list.replaceChildren();
    const found = words.length ? window.SEARCH_PAGES.map((page) => score(page, words, query)).filter(Boolean) : [];
    found.sort((one, other) => other.points - one.points || one.title.localeCompare(other.title));
    for (const result of found.slice(0, MOST)) list.append(item(result, words));
    const said = found.length === 1 ? "1 page" : `${found.length} pages`;
    const shown = found.length > MOST ? `${said}, the best ${MOST} of them:` : said;
    document.getElementById("search-count").textContent = words.length ? shown : "";
  }

  const input = document.querySelector(".search-page input");
  const asked = (new URLSearchParams(window.location.search).get("q") || "").trim();
  input.value = asked;
  input.addEventListener("input", () => search(input.value.trim()));
  search(asked);
})();
