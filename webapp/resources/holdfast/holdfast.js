// What pages do for comfort. Without this file every page still works.
(function () {
  "use strict";

  // The summary is read first, and the tab says so even when only part of the page was renewed.
  function announceErrors() {
    const summary = document.querySelector("[data-focus]");
    if (!summary) {
      return;
    }
    const tab = summary.dataset.focus;
    if (tab && !document.title.startsWith(tab)) {
      document.title = tab + " " + document.title;
    }
    summary.focus();
  }

  // A link to a group leads to its first choice, a link to a wrapped box to the box.
  function goToField(event) {
    const link = event.target.closest(".hf-errors a[href^='#']");
    if (!link) {
      return;
    }
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const choice = target && (target.matches("input, select, textarea") ? target : target.querySelector("input, select, textarea"));
    if (choice) {
      event.preventDefault();
      choice.closest(".hf-field, form").scrollIntoView({ block: "nearest" });
      choice.focus();
    }
  }

  // The question that the address names: its confirmation if it waits for one, else its field.
  function openAtQuestion() {
    const here = document.querySelector("[data-at='true']");
    const summary = document.querySelector("[data-focus]");
    if (!here || summary) {
      return;
    }
    const first = here.querySelector("[data-confirm]") || here.querySelector("textarea, select, input:not([type='hidden'])");
    if (first) {
      here.scrollIntoView({ block: "center" });
      first.focus({ preventScroll: true });
    }
  }

  // Alt+C: the question in focus is still true. Where none waits there, the next one that does gets the focus, unconfirmed.
  function confirmByKey(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyC") {
      return;
    }
    const here = document.activeElement.closest("[data-question]");
    const button = here && here.querySelector("[data-confirm]");
    const all = [...document.querySelectorAll("[data-confirm]")];
    const next = all.find((one) => !here || (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) || all[0];
    if (button) {
      event.preventDefault();
      button.click();
    } else if (next) {
      event.preventDefault();
      next.closest("[data-question]").scrollIntoView({ block: "center" });
      next.focus({ preventScroll: true });
    }
  }

  function showPassword(event) {
    const button = event.target.closest("[data-shows]");
    if (!button) {
      return;
    }
    const box = document.getElementById(button.dataset.shows);
    const hidden = box.type === "password";
    box.type = hidden ? "text" : "password";
    button.textContent = hidden ? button.dataset.hide : button.dataset.show;
    button.setAttribute("aria-label", hidden ? button.dataset.hideLabel : button.dataset.showLabel);
  }

  function fillAccount(event) {
    const button = event.target.closest("[data-account]");
    if (!button) {
      return;
    }
    document.getElementById("form:user").value = button.dataset.account;
    document.getElementById("form:password").value = button.dataset.secret;
    document.getElementById("form:go").focus();
  }

  function copyField(event) {
    const button = event.target.closest("[data-copies]");
    if (!button) {
      return;
    }
    const box = document.getElementById(button.dataset.copies);
    const done = () => { button.textContent = button.dataset.done; };
    box.select();
    if (navigator.clipboard) {
      navigator.clipboard.writeText(box.value).then(done);
    } else if (document.execCommand("copy")) {
      done();
    }
  }

  // Escape closes the menu, and so does leaving it.
  function closeMenu(event) {
    const menu = document.querySelector("details.hf-menu[open]");
    if (!menu) {
      return;
    }
    if (event.type === "keydown" && event.key === "Escape") {
      menu.open = false;
      menu.querySelector("summary").focus();
    } else if (event.type === "click" && !menu.contains(event.target)) {
      menu.open = false;
    }
  }

  // Alt and a letter press the button or follow the link that names the letter; on this computer they can be turned off.
  function pressKey(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^Key[A-Z]$/.test(event.code)) {
      return;
    }
    const target = keysOn() && document.querySelector("[data-key='" + event.code.slice(3).toLowerCase() + "']");
    if (target) {
      event.preventDefault();
      target.click();
      const place = target.hash && document.querySelector(target.hash);
      if (place) {
        place.focus();
      }
    }
  }

  function keysOn() {
    return localStorage.getItem("hf-keys") !== "off";
  }

  function switchKeys(event) {
    if (event.target.matches("[data-keys]")) {
      localStorage.setItem("hf-keys", event.target.checked ? "on" : "off");
    }
  }

  // Seconds for which the page was in view, for the time that a plan takes.
  function countTime() {
    const field = document.querySelector("[data-seconds]");
    if (field) {
      setInterval(function () {
        if (document.visibilityState === "visible") {
          field.value = String(Number(field.value) + 1);
        }
      }, 1000);
    }
  }

  document.documentElement.classList.add("hf-scripted");
  document.querySelectorAll("[data-keys]").forEach(function (box) {
    box.checked = keysOn();
  });
  document.addEventListener("keydown", pressKey);
  document.addEventListener("change", switchKeys);
  countTime();
  document.addEventListener("click", goToField);
  document.addEventListener("click", showPassword);
  document.addEventListener("click", fillAccount);
  document.addEventListener("click", copyField);
  document.addEventListener("click", closeMenu);
  document.addEventListener("keydown", closeMenu);
  document.addEventListener("keydown", confirmByKey);
  openAtQuestion();
  announceErrors();
  if (window.faces) {
    window.faces.ajax.addOnEvent(function (data) {
      if (data.status === "success") {
        announceErrors();
      }
    });
  }
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", announceErrors);
  }
})();
