"use strict";

// Makes tabs of the examples of an operation, one a language, and remembers the language that was chosen.
(() => {
  const NAMES = {
    c: "C", cpp: "C++", python: "Python", js: "Node", ruby: "Ruby", go: "Go", php: "PHP", lua: "LuaJIT",
  };
  const KEY = "libworkos-language";

  function remembered() {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null; // Some browsers keep nothing for pages from a disk.
    }
  }

  function remember(language) {
    try {
      window.localStorage.setItem(KEY, language);
    } catch {
      // As above: the choice lasts as long as the page.
    }
  }

  function tabs(group, number) {
    const panels = [...group.children].filter((child) => /\bhighlight-\w+/.test(child.className));
    const languages = panels.map((panel) => panel.className.match(/\bhighlight-(\w+)/)[1]);
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    const buttons = languages.map((language, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = NAMES[language] || language;
      button.id = `tab-${number}-${language}`;
      panels[at].id = `panel-${number}-${language}`;
      panels[at].setAttribute("role", "tabpanel");
      panels[at].setAttribute("aria-labelledby", button.id);
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", panels[at].id);
      button.addEventListener("click", () => {
        remember(language);
        choose(language);
      });
      list.append(button);
      return button;
    });
    function choose(language) {
      const chosen = Math.max(0, languages.indexOf(language));
      buttons.forEach((button, at) => {
        button.setAttribute("aria-selected", String(at === chosen));
        button.tabIndex = at === chosen ? 0 : -1;
        panels[at].hidden = at !== chosen;
      });
    }
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
      next.focus();
      next.click();
    });
    group.prepend(list);
    choose(remembered());
  }

  document.querySelectorAll(".examples").forEach(tabs);
})();
