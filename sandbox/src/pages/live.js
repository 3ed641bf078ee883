// Renews what has happened, as long as somebody looks.
setInterval(async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch("/", { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [old, renewed] = [document, page].map((one) => one.getElementById("live"));
    // What has not changed stays, and with it a selection or a place in a table.
    if (answer.ok && renewed && old.innerHTML !== renewed.innerHTML) old.replaceWith(renewed);
  } catch {
    // The sandbox has ended; it may be started again.
  }
}, 1000);
