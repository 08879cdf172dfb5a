/* Remembers where the reading stopped, and marks the part of the lesson that is on the screen. The page works without. */
(() => {
  "use strict";
  const lesson = document.querySelector(".lesson[data-item]");
  const heads = [...lesson.querySelectorAll("h2[id], h3[id]")];
  const links = [...document.querySelectorAll(".lside a")];
  let told = "";
  let timer = 0;

  const current = () => heads.filter((head) => head.getBoundingClientRect().top < window.innerHeight * 0.35).pop();
  const percent = (head) => {
    if (!head) return 0;
    const top = lesson.getBoundingClientRect().top;
    return Math.round((100 * (head.getBoundingClientRect().top - top)) / Math.max(1, lesson.offsetHeight));
  };
  const mark = () => {
    const head = heads.filter((h) => h.tagName === "H2" && h.getBoundingClientRect().top < window.innerHeight * 0.35).pop();
    links.forEach((link) => {
      if (head && link.hash === "#" + head.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const tell = () => {
    const head = current();
    const place = head ? head.id : "";
    if (place === told) return;
    told = place;
    fetch("/api/v1/enrolments/" + encodeURIComponent(lesson.dataset.course) + "/place", {
      method: "PUT",
      keepalive: true,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ item: lesson.dataset.item, place, percent: Math.min(100, Math.max(0, percent(head))) }),
    }).catch(() => { told = ""; });
  };
  window.addEventListener("scroll", () => {
    mark();
    clearTimeout(timer);
    timer = setTimeout(tell, 1200);
  }, { passive: true });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      clearTimeout(timer);
      tell();
    }
  });
  mark();
})();
