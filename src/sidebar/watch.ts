/*
 * The page's first script: says why the page stays empty. Either it arrived damaged (Google's server cuts what looks like a
 * comment out of scripts, a paste may lose its end), or the browser is too old for the program. Kept to what
 * browsers of any age understand: var, no arrow functions.
 */

var TOO_OLD =
  "ブラウザーが古いため、表示できません。ブラウザーを更新してから、もう一度開いてください。 This browser is too old to show Rashinban. Please update it, then open Rashinban again.";
var DAMAGED =
  "ページが壊れて届いたため、表示できません。スクリプトエディタの sidebar.html に、配布されている内容をもう一度まるごと貼り付けてください。 This page arrived damaged, so Rashinban cannot be shown. Please paste the whole of sidebar.html into the script editor again.";

window.addEventListener("load", () => {
  var app = document.getElementById("app");
  if (app === null || app.firstChild !== null) return;
  var program = document.getElementById("program");
  var isWhole =
    program !== null &&
    program.getAttribute("data-length") === String((program.textContent as string).length);
  app.textContent = isWhole ? TOO_OLD : DAMAGED;
});
