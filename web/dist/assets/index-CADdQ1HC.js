var e=class extends Error{code;reason;constructor(e,t,n){super(t),this.code=e,this.reason=n}},t=[`SEGMENTS`,`DATES`,`BIDI_RUNS`,`LANGUAGES`,`NORMALIZED_TEXT`,`SUMMARY`];function n(e,n){let r=e.bytes===void 0?{text:e.text??``}:{encodedText:{data:e.bytes}};e.html&&(r.format=`TEXT_FORMAT_HTML`),n.detectOrder&&(r.textOrder=`TEXT_ORDER_DETECT`);let i={includeAlternatives:!0};n.reference&&(i.reference=n.reference),n.zone&&(i.timeZone=n.zone);let a={offsetUnit:`OFFSET_UNIT_UTF16_UNIT`,includeText:!0,includeEvidence:!0,annotations:t.map(e=>`ANNOTATION_`+e),dates:i};return n.steps.length>0&&(a.normalization={steps:n.steps}),{document:r,options:a}}async function r(t,n,r){let i={"content-type":`application/json`,"connect-protocol-version":`1`};n&&(i.authorization=`Bearer `+n);let o;try{o=await fetch(`/maqaf.v1.TextService/AnalyzeText`,{method:`POST`,headers:i,body:JSON.stringify(t),signal:r})}catch(t){throw r.aborted?t:new e(`unavailable`,``,``)}let s=await o.json().catch(()=>({}));if(o.ok)return s.analysis??{};let c=s,l=c.details?.find(e=>e.type===`google.rpc.ErrorInfo`);throw new e(c.code??String(o.status),c.message??o.statusText,l?.value?a(l.value):``)}async function i(){return await(await fetch(`/server.json`)).json()}function a(e){let t=atob(e.replace(/-/g,`+`).replace(/_/g,`/`));return t.charCodeAt(0)===10?t.slice(2,2+t.charCodeAt(1)):``}function o(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==void 0&&n!==!1&&(typeof n==`function`?r.addEventListener(e.slice(2),n):r.setAttribute(e,n===!0?``:n));return s(r,n),r}function s(e,t){for(let n of t)n&&e.append(n)}function c(e,...t){e.replaceChildren(),s(e,t)}function l(e){let t=`http://www.w3.org/2000/svg`,n=document.createElementNS(t,`svg`);n.setAttribute(`viewBox`,`0 0 24 24`),n.setAttribute(`aria-hidden`,`true`);let r=document.createElementNS(t,`path`);return r.setAttribute(`d`,e),n.append(r),n}function u(e,t,n){let r=o(`button`,{type:`button`,class:`quiet copy`},e);return r.addEventListener(`click`,async()=>{try{await navigator.clipboard.writeText(n())}catch{let e=o(`textarea`,{class:`offscreen`});e.value=n(),document.body.append(e),e.select(),document.execCommand(`copy`),e.remove()}r.textContent=t,setTimeout(()=>{r.textContent=e},1500)}),r}var d={tagline:[`Read a newsroom page the way an editor does.`,`לקרוא עמוד חדשות כמו עורך.`],sample:[`Sample`,`דוגמה`],edit:[`Your text`,`הטקסט שלך`],open:[`Open file`,`פתיחת קובץ`],analyze:[`Analyze`,`ניתוח`],placeholder:[`Paste a text or HTML here, or drop a file…`,`הדביקו כאן טקסט או HTML, או גררו לכאן קובץ…`],drop:[`Drop the file to read it`,`שחררו את הקובץ כדי לקרוא אותו`],html:[`HTML`,`HTML`],visual:[`May be stored in visual order`,`ייתכן שנשמר בסדר חזותי`],reference:[`Dates count from`,`התאריכים נמנים מ־`],referenceHint:[`found in the text`,`לפי הטקסט`],zone:[`Time zone`,`אזור זמן`],token:[`Access token`,`אסימון גישה`],tokenWhy:[`This server asks for a token. It is kept in this tab only.`,`השרת מבקש אסימון. הוא נשמר בלשונית זו בלבד.`],private:[`The text goes to this server and no further.`,`הטקסט נשלח לשרת הזה ולא הלאה.`],page:[`Page`,`עמוד`],normalized:[`Normalized`,`מנורמל`],json:[`JSON`,`JSON`],jsonld:[`JSON-LD`,`JSON-LD`],levels:[`Levels`,`רמות`],levelsHint:[`Bidi runs and their levels, line by line`,`רצפי הכיוון והרמות שלהם, שורה אחר שורה`],hidden:[`Hidden characters`,`תווים סמויים`],dates:[`Dates`,`תאריכים`],published:[`Published`,`פורסם`],modified:[`Updated`,`עודכן`],author:[`By`,`מאת`],contributor:[`With`,`בהשתתפות`],credit:[`Credit`,`קרדיט`],place:[`Place`,`מקום`],language:[`Language`,`שפה`],size:[`Size`,`גודל`],bytes:[`bytes`,`בתים`],lines:[`lines`,`שורות`],all:[`All`,`הכול`],nothing:[`Choose a segment to see what was found in it and why.`,`בחרו מקטע כדי לראות מה נמצא בו ולמה.`],nothingKeys:[`With the keyboard: Tab into the page, then the arrow keys.`,`במקלדת: Tab אל תוך העמוד, ואז מקשי החצים.`],fields:[`Fields`,`שדות`],offsets:[`Offsets`,`מיקומים`],evidence:[`Evidence`,`ראיות`],group:[`Belongs with`,`שייך יחד עם`],repeats:[`Repeats`,`חוזר על`],datesIn:[`Dates in it`,`תאריכים בתוכו`],confidence:[`confidence`,`ביטחון`],unit:[`unit`,`יחידה`],start:[`start`,`התחלה`],end:[`end`,`סוף`],value:[`Value`,`ערך`],precision:[`Precision`,`דיוק`],instant:[`Instant`,`רגע`],relative:[`counted from the reference`,`נמנה מזמן הייחוס`],alternatives:[`Could also be`,`יכול להיות גם`],direction:[`Direction`,`כיוון`],script:[`Script`,`כתב`],close:[`Close`,`סגירה`],copy:[`Copy`,`העתקה`],copied:[`Copied`,`הועתק`],warnings:[`Warnings`,`אזהרות`],reads:[`Reads`,`נקרא`],looks:[`Looks`,`נראה`],show:[`Show`,`להראות`],command:[`The same call from a shell`,`אותה קריאה משורת הפקודה`],answer:[`The answer`,`התשובה`],steps:[`Steps`,`שלבים`],defaultSteps:[`The server’s own choice`,`ברירת המחדל של השרת`],noChange:[`Nothing to mend: the text is already in normal form.`,`אין מה לתקן: הטקסט כבר בצורתו התקנית.`],changes:[`changes`,`שינויים`],theme:[`Light or dark`,`בהיר או כהה`],other:[`עברית`,`English`],failed:[`The server refused`,`השרת סירב`],offline:[`The server does not answer. Is it still running?`,`השרת לא עונה. האם הוא עדיין פועל?`],tooBig:[`This file is larger than what a server takes.`,`הקובץ גדול ממה שהשרת מקבל.`],working:[`Reading…`,`קורא…`],found:[`segments found`,`מקטעים נמצאו`],skip:[`Skip to the page`,`דילוג אל העמוד`],reference2:[`Reference`,`זמן ייחוס`]},f={cue:`מילת זיהוי`,media:`מדיה`,creditor:`בעל הקרדיט`,author:`כותב`,place:`מקום`,agency:`סוכנות`,category:`סוג`,handle:`חשבון`,uri:`כתובת`,tag:`תגית`,published:`פורסם`,"first published":`פרסום ראשון`,updated:`עודכן`,photo:`תצלום`,video:`סרטון`,graphic:`גרפיקה`,audio:`שמע`,archive:`ארכיון`,illustration:`אילוסטרציה`,courtesy:`באדיבות`,screenshot:`צילום מסך`,"items missing":`הפריטים חסרים`,day:`יום`,month:`חודש`,year:`שנה`,minute:`דקה`,second:`שנייה`,hour:`שעה`,week:`שבוע`,season:`עונה`,"day part":`חלק מהיום`,decade:`עשור`,century:`מאה`,quarter:`רבעון`,weekend:`סוף שבוע`,"publication line":`שורת הפרסום`,request:`הבקשה`,metadata:`נתוני העמוד`,"invalid bytes replaced":`בתים פגומים הוחלפו`,"byte order mark removed":`סימן סדר בתים הוסר`,"charset detected":`הקידוד זוהה`,"visual order":`סדר חזותי`,mojibake:`אותיות שבורות`,"unbalanced bidi controls":`תווי כיוון לא מאוזנים`,"deceptive bidi controls":`תווי כיוון מטעים`,"control characters":`תווי בקרה`,"ambiguous date":`תאריך דו־משמעי`,"invalid date":`תאריך שאינו קיים`,"unresolved date":`תאריך לא פתור`,"weekday mismatch":`יום שאינו תואם לתאריך`,truncated:`נקטע`};function p(e){return m===`he`?f[e]??e:e}var m=`en`;function h(e){m=e}function g(){return m}function _(e){return d[e][+(m===`he`)]}var v=/("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)/g;function y(e){let t=JSON.stringify(e,null,2),n=o(`pre`,{class:`json`,dir:`ltr`,tabindex:`0`}),r=0;for(let e of t.matchAll(v)){e.index>r&&n.append(t.slice(r,e.index));let i=e[1]?e[2]?`key`:`str`:e[3]?`lit`:`num`;n.append(o(i===`str`?`bdi`:`span`,{class:`j-`+i},e[1]??e[0])),e[2]&&n.append(e[2]),r=e.index+e[0].length}return n.append(t.slice(r)),n}function ee(e){return`'`+JSON.stringify(e).replace(/['\u007f-\uffff]/g,e=>{let t=e.charCodeAt(0);return t>=1488&&t<=1514||t>=192&&t<=591||t>=1024&&t<=1279||t>=1569&&t<=1610?e:`\\u`+t.toString(16).padStart(4,`0`)})+`'`}function te(e,t){let n=t.token?` -H "Authorization: Bearer $MAQAF_TOKEN"`:``;return{grpcurl:`grpcurl${t.tls?``:` -plaintext`}${n} -d ${ee(e)} ${t.grpc} maqaf.v1.TextService/AnalyzeText`,curl:`curl -sS${n} --json ${ee(e)} ${location.origin}/maqaf.v1.TextService/AnalyzeText`}}function ne(e,t,n){let r=te(e,n),i=(e,t)=>o(`div`,{class:`command`},o(`div`,{class:`bar`},o(`strong`,{},e),u(_(`copy`),_(`copied`),()=>t)),o(`pre`,{dir:`ltr`,tabindex:`0`,"data-command":e},t));return o(`div`,{class:`pane`},o(`h3`,{},_(`command`)),i(`grpcurl`,r.grpcurl),i(`curl`,r.curl),o(`div`,{class:`bar`},o(`h3`,{},_(`answer`)),u(_(`copy`),_(`copied`),()=>JSON.stringify(t,null,2))),y(t))}function re(e){return o(`div`,{class:`pane`},o(`div`,{class:`bar`},o(`strong`,{},`schema.org NewsArticle`),u(_(`copy`),_(`copied`),()=>JSON.stringify(e,null,2))),y(e))}var ie={9:`TAB`,160:`NBSP`,173:`SHY`,1564:`ALM`,8203:`ZWSP`,8204:`ZWNJ`,8205:`ZWJ`,8206:`LRM`,8207:`RLM`,8234:`LRE`,8235:`RLE`,8236:`PDF`,8237:`LRO`,8238:`RLO`,8232:`LS`,8233:`PS`,8239:`NNBSP`,8288:`WJ`,8294:`LRI`,8295:`RLI`,8296:`FSI`,8297:`PDI`,65279:`BOM`,13:`CR`,10:`LF`,65533:`REPL`},ae=/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u00a0\u202f\u2000-\u200a\u3000\ufffd]/gu;function oe(e){let t=[];for(let n of e.matchAll(ae)){let e=n[0].codePointAt(0)??0;e!==10&&t.push({at:n.index,length:n[0].length,name:ce(e),control:se(e),closes:e===8236||e===8297})}return t}function se(e){return e>=8234&&e<=8238||e>=8294&&e<=8297||e===8206||e===8207||e===1564}function ce(e){return ie[e]??`U+`+e.toString(16).toUpperCase().padStart(4,`0`)}function b(e){return e.replace(ae,e=>e===`
`?`
`:`‹`+ce(e.codePointAt(0)??0)+`›`)}function le(e){return e.replace(ae,e=>/\s/.test(e)?` `:``)}function ue(e){return e.replace(/\u2039([A-Z]+)\u203a/g,(e,t)=>{let n=Object.entries(ie).find(([,e])=>e===t);return n?String.fromCodePoint(Number(n[0])):e})}var de={PARAGRAPH:{family:`body`,en:`Paragraph`,he:`פסקה`},KICKER:{family:`title`,en:`Kicker`,he:`כותרת גג`},HEADLINE:{family:`title`,en:`Headline`,he:`כותרת`},DECK:{family:`title`,en:`Deck`,he:`כותרת משנה`},BYLINE:{family:`people`,en:`Byline`,he:`שורת כותב`},SIGNATURE:{family:`people`,en:`Signature`,he:`חתימה`},DATELINE:{family:`time`,en:`Dateline`,he:`מקום ותאריך`},PUBLICATION_LINE:{family:`time`,en:`Publication`,he:`פרסום`},SUBHEADING:{family:`title`,en:`Subheading`,he:`כותרת ביניים`},LIST_ITEM:{family:`body`,en:`List item`,he:`פריט ברשימה`},PULL_QUOTE:{family:`body`,en:`Pull quote`,he:`ציטוט`},CAPTION:{family:`media`,en:`Caption`,he:`כיתוב`},MEDIA_CREDIT:{family:`media`,en:`Credit`,he:`קרדיט`},CONTRIBUTOR:{family:`people`,en:`Contributor`,he:`השתתפו`},AUTHOR_BIO:{family:`people`,en:`Author bio`,he:`על הכותב`},RELATED_LABEL:{family:`links`,en:`Related`,he:`עוד בנושא`},RELATED_ITEM:{family:`links`,en:`Related item`,he:`קישור נוסף`},SOCIAL_POST:{family:`links`,en:`Social post`,he:`פוסט`},LIVE_TIMESTAMP:{family:`time`,en:`Live time`,he:`שעת עדכון`},EDITOR_NOTE:{family:`links`,en:`Editor’s note`,he:`הערת מערכת`},LEGAL:{family:`page`,en:`Legal`,he:`משפטי`},TAGS:{family:`links`,en:`Tags`,he:`תגיות`},DATA:{family:`body`,en:`Data`,he:`נתונים`},COMMENT:{family:`people`,en:`Comment`,he:`תגובה`},ADVERTISEMENT:{family:`page`,en:`Ad`,he:`פרסומת`},INTERFACE:{family:`page`,en:`Interface`,he:`ממשק`},NOISE:{family:`noise`,en:`Noise`,he:`רעש`}};function x(e){return e.replace(/^SEGMENT_KIND_/,``)}function S(e){return de[x(e)]?.family??`noise`}function C(e,t){return(e??``).replace(RegExp(`^`+t+`_?`),``).toLowerCase().replaceAll(`_`,` `)}var fe=28;function pe(e,t,n){let r=o(`div`,{class:`ladder`,dir:`ltr`,"aria-hidden":`true`}),i=(n?.runs??[]).map(e=>({...e,from:Math.max(e.start??0,t.start),to:Math.min(e.end??0,t.end)})).filter(e=>e.from<e.to).sort((e,t)=>(e.visualIndex??0)-(t.visualIndex??0));for(let t of i){let n=t.level??0,i=e.slice(t.from,t.to),a=le(i),s=a.length>fe?a.slice(0,27)+`…`:a;r.append(o(`span`,{class:`run `+(n%2?`odd`:`even`),"data-level":String(Math.min(n,6)),title:b(i)},o(`bdo`,{dir:n%2?`rtl`:`ltr`},s.trim()||`␣`),o(`small`,{},n+(n%2?` ←`:` →`)+(t.scriptCode&&t.scriptCode!==`Zyyy`?` `+t.scriptCode:``))))}return r}function me(e){let t=[],n=0;for(let r of e.matchAll(/\r\n|\n|\r/g))t.push({start:n,end:r.index}),n=r.index+r[0].length;return n<e.length&&t.push({start:n,end:e.length}),t}var w=e=>e?.start??0,T=e=>e?.end??0;function E(e){return de[x(e)]?.[g()]??x(e)}function he(e,t,n){let{text:r,analysis:i}=e,a=i.segments??[],s=i.dates??[],c=i.bidiParagraphs??[],l=oe(r),u=[],d=o(`div`,{class:`sheet`}),f=0,p=0,m=0,h=0;for(let e of me(r)){for(;m<c.length-1&&T(c[m]?.span)<=e.start;)m++;let n=c[m]?.direction===`TEXT_DIRECTION_RTL`;if(e.start===e.end){d.append(o(`div`,{class:`gap`}));continue}let i=o(`p`,{class:`words`,dir:n?`rtl`:`ltr`}),g=o(`div`,{class:`labels`}),_=e.start,v=``;for(;f<a.length&&T(a[f]?.span)<=e.start;)f++;for(let t=f;t<a.length&&w(a[t]?.span)<e.end;t++){let n=a[t],c=Math.max(w(n.span),e.start),d=Math.min(T(n.span),e.end);[p,h]=D(i,r,_,c,s,l,p,h);let f=u[t]===void 0,m=o(`span`,{class:`seg f-`+S(n.kind),"data-index":String(t),"data-kind":x(n.kind),lang:n.languageCode,...f?{tabindex:`-1`,role:`button`,"aria-label":E(n.kind)+`: `+(n.text??r.slice(c,d))}:{}});[p,h]=D(m,r,c,d,s,l,p,h),i.append(m),f&&(u[t]=m,g.append(ge(n,t))),v||=S(n.kind),x(n.kind)===`HEADLINE`&&i.classList.add(`big`),_=d}[p,h]=D(i,r,_,e.end,s,l,p,h);let y=o(`div`,{class:`line f-`+(v||`noise`)},g,i);t&&y.append(pe(r,e,c[m])),d.append(y)}let g=e=>{let t=e.target,r=t.closest(`[data-index]`);if(!r)return;let i=t.closest(`[data-date]`);n(Number(r.dataset.index),i?Number(i.dataset.date):null)};return d.addEventListener(`pointerover`,g),d.addEventListener(`focusin`,g),d.addEventListener(`click`,g),{element:d,segments:u}}function ge(e,t){let n=o(`span`,{class:`label f-`+S(e.kind),"data-index":String(t),"aria-hidden":`true`},E(e.kind));return e.groupId&&n.append(o(`span`,{class:`knot`,"data-group":String(e.groupId)},String(e.groupId))),n}function D(e,t,n,r,i,a,s,c){let l=n;for(;l<r;){for(;s<i.length&&T(i[s]?.span)<=l;)s++;let n=i[s],u=n?w(n.span):1/0;if(n&&u<r){u>l&&(c=O(e,t,l,u,a,c));let i=Math.min(T(n.span),r),d=o(`span`,{class:`date`,"data-date":String(s),"data-value":n.value||`?`,title:(n.value||`?`)+(n.ambiguous?` · `+_(`alternatives`):``)});c=O(d,t,Math.max(l,u),i,a,c),e.append(d),l=i}else c=O(e,t,l,r,a,c),l=r}return[s,c]}function O(e,t,n,r,i,a){let s=n;for(;a<i.length&&(i[a]?.at??0)<n;)a++;for(;a<i.length;a++){let n=i[a];if(n.at>=r)break;n.at>s&&e.append(t.slice(s,n.at));let c=t.slice(n.at,n.at+n.length);if(s=n.at+n.length,!n.control){e.append(o(`span`,{class:`hid`,"data-name":n.name},c));continue}let l=o(`span`,{class:`flag`,"data-name":n.name});n.closes?e.append(c,l):e.append(l,c)}return s<r&&e.append(t.slice(s,r)),a}var _e={VISUAL_TO_LOGICAL:[`Visual to logical order`,`מסדר חזותי ללוגי`],MOJIBAKE:[`Broken letters`,`אותיות שבורות`],NFC:[`NFC`,`NFC`],PRESENTATION_FORMS:[`Presentation forms`,`צורות תצוגה`],BALANCE_CONTROLS:[`Balance bidi controls`,`איזון תווי כיוון`],STRIP_CONTROLS:[`Strip bidi controls`,`הסרת תווי כיוון`],STRIP_POINTS:[`Strip points`,`הסרת ניקוד`],PUNCTUATION:[`Punctuation`,`פיסוק`],WHITESPACE:[`White space`,`רווחים`],ISO_DATES:[`ISO dates`,`תאריכי ISO`],ISOLATE_RUNS:[`Isolate runs`,`בידוד רצפים`],LOGICAL_TO_VISUAL:[`Logical to visual order`,`מסדר לוגי לחזותי`]};function ve(e,t,n){let r=e.analysis.normalization??{},i=r.text??``,a=r.edits??[],s=o(`div`,{class:`pane`},be(t,n));return s.append(o(`div`,{class:`bar`},o(`strong`,{class:`count`},a.length?a.length+` `+_(`changes`):_(`noChange`)),u(_(`copy`),_(`copied`),()=>i))),s.append(xe(i,a)),s}function ye(e){return _e[e.replace(`NORMALIZE_STEP_`,``)]?.[+(g()===`he`)]??e}function be(e,t){let n=o(`fieldset`,{class:`steps`},o(`legend`,{},_(`steps`))),r=o(`input`,{type:`checkbox`,checked:e.length===0,onchange:()=>t([])});n.append(o(`label`,{},r,_(`defaultSteps`)));for(let r of Object.keys(_e)){let i=`NORMALIZE_STEP_`+r,a=o(`input`,{type:`checkbox`,value:i,checked:e.includes(i)});a.addEventListener(`change`,()=>t(a.checked?[...e,i]:e.filter(e=>e!==i))),n.append(o(`label`,{},a,ye(i)))}return n}function xe(e,t){let n=o(`div`,{class:`sheet diff`}),r=o(`p`,{class:`words`,dir:`auto`}),i=(e,t)=>{e.split(/(\n)/).forEach(e=>{e===`
`?(t&&r.append(t(`⏎`)),n.append(r),r=o(`p`,{class:`words`,dir:`auto`})):e&&r.append(t?t(e):e)})},a=0;for(let n of t){let t=w(n.target),s=T(n.target),c=(n.steps??[]).map(ye).join(`, `);i(e.slice(a,t)),n.sourceText&&r.append(o(`del`,{title:c},Se(n.sourceText))),s>t&&i(e.slice(t,s),e=>o(`ins`,{title:c},Se(e))),a=s}return i(e.slice(a)),n.append(r),n}function Se(e){return b(e).replaceAll(`
`,`⏎`).replace(/^ +$/,e=>`␣`.repeat(e.length))}function Ce(e,t){let n=e.analysis,r=n.summary??{},i=o(`ul`,{class:`chips`}),a=(e,n,r,a,s,c)=>{if(!r)return;let l=[o(`small`,{},_(n)),o(`bdi`,{},b(r)),a?o(`code`,{},a):null];i.append(o(`li`,{},c===void 0||c<0?o(`span`,{class:`chip f-`+s,"data-chip":e},...l):o(`button`,{type:`button`,class:`chip f-`+s,"data-chip":e,onclick:()=>t(c)},...l)))};a(`published`,`published`,k(r.publishedValue),``,`time`,we(n,r.publishedDateIndex)),a(`modified`,`modified`,k(r.modifiedValue),``,`time`,we(n,r.modifiedDateIndex));for(let e of r.authors??[])a(`author`,`author`,e.name,e.knownId??``,`people`,Te(n,e));for(let e of r.contributors??[])a(`contributor`,`contributor`,e.name,e.knownId??``,`people`,Te(n,e));let s=new Set;(n.segments??[]).forEach((e,t)=>{for(let n of e.credit?.creditors??[])s.has(n.knownId||n.name||``)||(s.add(n.knownId||n.name||``),a(`credit`,`credit`,n.name,n.knownId??``,`media`,t))});for(let e of r.places??[])a(`place`,`place`,e,``,`links`,void 0);return a(`language`,`language`,(n.languages??[]).slice(0,3).map(e=>(e.languageCode??`und`)+` `+Math.round((e.share??0)*100)+`%`).join(` · `)||r.languageCode,``,`body`,void 0),n.reference?.value&&a(`reference`,`reference2`,k(n.reference.value),p(C(n.reference.source,`REFERENCE_SOURCE`)),`body`,void 0),a(`size`,`size`,(n.size?.utf8Bytes??0).toLocaleString(`en`)+` `+_(`bytes`)+` · `+(n.size?.lines??0)+` `+_(`lines`),``,`body`,void 0),i}function k(e){return(e??``).replace(/T(?=\d)/,` `)}function we(e,t){if(t!==void 0)return A(e,w(e.dates?.[t]?.span))}function Te(e,t){return A(e,w(t.span))}function A(e,t){return(e.segments??[]).findIndex(e=>w(e.span)<=t&&t<T(e.span))}function Ee(e,t){let n=e.analysis.warnings??[],r=o(`section`,{class:`warnings`,"aria-label":_(`warnings`),hidden:n.length===0});for(let i of n)r.append(De(e,i,t));return r}function De(e,t,n){let r=t.code.replace(`WARNING_CODE_`,``),i=r===`DECEPTIVE_BIDI_CONTROLS`||r===`INVALID_BYTES_REPLACED`,a=t.spans?.length?A(e.analysis,w(t.spans[0])):-1;return o(`div`,{class:i?`warning severe`:`warning`,role:i?`alert`:void 0,"data-warning":r},o(`strong`,{},p(C(r,``))),t.count&&t.count>1?o(`span`,{class:`times`},`×`+t.count):null,o(`span`,{dir:`auto`},b(t.message??``)),a>=0?o(`button`,{type:`button`,class:`quiet`,onclick:()=>n(a)},_(`show`)):null,t.visualText?o(`dl`,{class:`twofold`},o(`dt`,{},_(`reads`)),o(`dd`,{dir:`ltr`},b(t.logicalText??``)),o(`dt`,{},_(`looks`)),o(`dd`,{dir:`ltr`},b(t.visualText))):null)}function Oe(e,t,n){let r=new Map;for(let t of e.analysis.segments??[])r.set(t.kind,(r.get(t.kind)??0)+1);let i=o(`div`,{class:`legend`,role:`group`}),a=(e,r,a)=>{i.append(o(`button`,{type:`button`,class:`kind f-`+(e?S(e):`body`),"aria-pressed":String(t===e),onclick:()=>n(e)},r,o(`small`,{},String(a))))};a(``,_(`all`),e.analysis.segments?.length??0);for(let[e,t]of r)a(e,E(e),t);return i}function ke(e,t,n,r,i){let a=e.analysis.segments?.[n];if(!a)return[];let s=[],c=r===null?void 0:e.analysis.dates?.[r];return c&&s.push(...Ae(e,t,c)),s.push(o(`header`,{class:`what f-`+S(a.kind)},o(`h2`,{},E(a.kind)),o(`code`,{},a.kind.replace(`SEGMENT_KIND_`,``)),je(a.confidence)),Me(a.text??``),Ie([[_(`language`),a.languageCode],[_(`script`),a.scriptCodes?.join(`, `)],[_(`direction`),Ne(a)],...Pe(a)]),Le(e,a,n,i),c?null:Re(e,a),ze(t,a.span),Be(e,a.evidence)),s.filter(e=>e!==null)}function Ae(e,t,n){return[o(`header`,{class:`what when`},o(`h2`,{dir:`ltr`},n.value||`?`),o(`code`,{},(n.type??``).replace(`DATE_TYPE_`,``)),je(n.confidence)),Me(n.text??``),Ie([[_(`precision`),C(n.precision,`DATE_PRECISION`)],[``,n.calendar&&n.calendar!==`CALENDAR_GREGORIAN`?C(n.calendar,`CALENDAR`):``],[_(`instant`),n.instantTime],[_(`zone`),n.timeZone??n.utcOffset],[``,n.relative?_(`relative`):``],[_(`alternatives`),n.alternatives?.map(e=>e.value).join(`, `)]]),ze(t,n.span),Be(e,n.evidence),o(`hr`)]}function je(e=0){let t=o(`meter`,{min:`0`,max:`1`,value:String(e),"aria-label":_(`confidence`)});return o(`span`,{class:`confidence`,title:_(`confidence`)},t,e.toFixed(2))}function Me(e){return o(`blockquote`,{dir:`auto`},b(e.length>220?e.slice(0,219)+`…`:e))}function Ne(e){let t=C(e.direction,`TEXT_DIRECTION`).toUpperCase(),n=C(e.dominantDirection,`TEXT_DIRECTION`).toUpperCase();return t===n?t:t+` (`+n+`)`}function Pe(e){let t=e.credit,n=[],r=e=>{e?.text&&n.push([`cue`,e.text])};if(e.caption&&n.push([`media`,C(e.caption.mediaKind,`MEDIA_KIND`)],[``,Fe({archive:e.caption.archive,illustration:e.caption.illustration})]),t){r(t.cue);for(let e of t.creditors??[])n.push([`creditor`,j(e)]);n.push([`media`,C(t.mediaKind,`MEDIA_KIND`).replace(`unspecified`,``)],[``,Fe({courtesy:t.courtesy,archive:t.archive,illustration:t.illustration,screenshot:t.screenshot})])}r(e.byline?.cue);for(let t of e.byline?.authors??[])n.push([`author`,j(t)]);for(let t of e.dateline?.places??[])n.push([`place`,t.text]);for(let t of e.dateline?.agencies??[])n.push([`agency`,j(t)]);for(let t of e.publication?.events??[])n.push([C(t.event,`PUBLICATION_EVENT`),t.value],[`cue`,t.cue?.text]);n.push([`category`,e.furniture?.category],[``,e.related?.itemsMissing?`items missing`:``]),e.post&&n.push([`author`,e.post.author?j(e.post.author):``],[`handle`,e.post.handle],[`uri`,e.post.uri]);for(let t of e.tags?.items??[])n.push([`tag`,t.text]);return n}function Fe(e){return Object.entries(e).filter(([,e])=>e).map(([e])=>p(e)).join(`, `)}function j(e){let t=[e.knownId,e.role?.replaceAll(`-`,` `),e.organization].filter(Boolean).join(` · `);return(e.name??``)+(t?`  —  `+t:``)}function Ie(e){let t=o(`dl`,{class:`fields`});for(let[n,r]of e)r&&t.append(o(`dt`,{},p(n)),o(`dd`,{dir:`auto`},b(p(r))));return t}function Le(e,t,n,r){let i=e.analysis.groups?.find(e=>e.id===t.groupId),a=(t.groupId?i?.segmentIndexes??[]:[]).filter(e=>e!==n),s=o(`section`,{}),c=(t,n)=>{if(n.length!==0){s.append(o(`h3`,{},t));for(let t of n){let n=e.analysis.segments?.[t];n&&s.append(o(`button`,{type:`button`,class:`member f-`+S(n.kind),onclick:()=>r(t)},o(`b`,{},E(n.kind)),` `,o(`bdi`,{},(n.text??``).slice(0,70))))}}};return c(_(`group`),a),c(_(`repeats`),t.duplicateOfIndex===void 0?[]:[t.duplicateOfIndex]),s.childElementCount?s:null}function Re(e,t){let n=(e.analysis.dates??[]).filter(e=>w(e.span)>=w(t.span)&&T(e.span)<=T(t.span));return n.length===0?null:o(`section`,{},o(`h3`,{},_(`datesIn`)),Ie(n.map(e=>[e.value||`?`,(e.text??``)+(e.alternatives?.length?`  (`+e.alternatives.map(e=>e.value).join(`, `)+`)`:``)])))}function ze(e,t){let n=w(t),r=T(t),i=(e,t,n)=>o(`tr`,{"data-unit":e},o(`th`,{scope:`row`},e),o(`td`,{},String(t)),o(`td`,{},String(n)));return o(`section`,{},o(`h3`,{},_(`offsets`)),o(`table`,{class:`offsets`},o(`thead`,{},o(`tr`,{},o(`th`,{scope:`col`},_(`unit`)),o(`th`,{scope:`col`},_(`start`)),o(`th`,{scope:`col`},_(`end`)))),o(`tbody`,{},i(`UTF-8`,e.utf8(n),e.utf8(r)),i(`UTF-16`,n,r),i(`code points`,e.codePoint(n),e.codePoint(r)))))}function Be(e,t=[]){return t.length===0?null:o(`section`,{},o(`h3`,{},_(`evidence`)),o(`ul`,{class:`evidence`},...t.map(t=>{let n=b(e.text.slice(w(t.span),T(t.span)));return o(`li`,{},o(`code`,{},t.ruleId??``),t.entryId?o(`code`,{class:`entry`},t.entryId):null,t.fieldPath?o(`span`,{class:`path`},t.fieldPath):null,n&&n.length<=60?o(`q`,{dir:`auto`},n):null)})))}function Ve(e){let t=e.summary??{},n=e.segments??[],r=(...e)=>n.filter(t=>e.includes(t.kind.replace(`SEGMENT_KIND_`,``))),i=t.languageCode;return Ue({"@context":`https://schema.org`,"@type":`NewsArticle`,headline:t.headline,alternativeHeadline:t.deck,dateline:r(`DATELINE`).find(e=>e.text)?.text,datePublished:t.publishedValue,dateModified:t.modifiedValue,inLanguage:i===`und`||i===`zxx`?void 0:i,author:M(t.authors),contributor:M(t.contributors),image:He(e),keywords:r(`TAGS`).flatMap(e=>(e.tags?.items??[]).map(e=>e.text??``)),articleBody:r(`PARAGRAPH`,`SUBHEADING`,`LIST_ITEM`).map(e=>e.text??``).join(`

`)})}function M(e=[]){return e.map(e=>{let t={"@type":e.kind===`PARTY_KIND_PERSON`?`Person`:`Organization`,name:e.name??``};return e.knownId&&(t.identifier=e.knownId),e.organization&&(t.worksFor={"@type":`Organization`,name:e.organization},e.organizationId&&(t.worksFor.identifier=e.organizationId)),t})}function He(e){return(e.groups??[]).map(t=>{let n=(t.segmentIndexes??[]).flatMap(t=>e.segments?.[t]??[]),r=n.filter(e=>e.duplicateOfIndex===void 0),i=r.find(e=>e.kind===`SEGMENT_KIND_MEDIA_CREDIT`);return Ue({"@type":n.some(e=>e.credit?.mediaKind===`MEDIA_KIND_VIDEO`)?`VideoObject`:`ImageObject`,caption:r.filter(e=>e.kind===`SEGMENT_KIND_CAPTION`).map(e=>e.text??``),creditText:i?.text,creator:M(i?.credit?.creditors)})})}function Ue(e){return Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0&&e!==``&&!(Array.isArray(e)&&e.length===0)))}var We=class{bytes;points;constructor(e){this.bytes=new Int32Array(e.length+1),this.points=new Int32Array(e.length+1);let t=0,n=0;for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);i>=56320&&i<=57343&&r>0&&(e.charCodeAt(r-1)&64512)==55296||(n++,t+=i<128?1:i<2048?2:(i&64512)==55296?4:3),this.bytes[r+1]=t,this.points[r+1]=n}}utf8(e){return this.bytes[e]??0}codePoint(e){return this.points[e]??0}},Ge=`Pro-Assad rally
Photo: EPA

Arab League softening Russian stance on Syria resolution

Moscow's ambassador to UN says, 'I think we have a much better understanding of what we need to do to reach consensus' on plan aimed at halting Assad's deadly crackdown on demonstrators. US envoy Rice: Call for Assad to step down remains 'one of the more difficult issues'

WASHINGTON – The Obama administration estimates that Syrian President Bashar Assad's regime may fall soon. “I am stunned at how fast this is moving, and how fast Assad is falling,” a senior US official told the Washington Post.


The official, who helps coordinate US policy toward Syria, said the White House hopes that Russia — recognizing how quickly Assad’s position is deteriorating — won’t oppose a UN resolution calling for Assad to step down and hand powers to his deputy.


The draft proposal is aimed at halting Assad's deadly crackdown against anti-government demonstrators.


Related articles:


Tommy Vietor, a spokesman for the National Security Council, told the newspaper that “Assad’s fall is inevitable. It’s clear his regime is no longer in full control of the country and only continues to take Syria toward a dangerous end.”


According to reports, the Syrian army has pulled some of its soldiers out of opposition hotbeds such as Homs, Hama and Idlib in order to reinforce security in Damascus.


Moscow, presented with the Arab League-backed draft resolution that Washington and Paris endorse, demanded that any text rule out foreign intervention and warned it would veto an "unacceptable" resolution.


"שיחות מועילות במועצת הביטחון". הילרי קלינטון וסוזן רייס (צילום: MCT)

'These are tough issues.' Rice (L) with Clinton (Photo: MCT)


Russia and China, both veto-wielding Security Council members, stand in the way of a Western push for a resolution condemning the Syrian government's crackdown on unrest.


On Wednesday US Secretary of State Hillary Clinton said the Security Council members must move quickly and decide whether they side with the Syrian people, or with what she called Assad's "brutal" dictatorship.


Russian Ambassador to the UN Vitaly Churkin said Thursday, “I think we have a much better understanding of what we need to do to reach consensus,” while American envoy Susan Rice said the call for Assad to step down remained “one of the more difficult issues.”


“There’s no certainty. These are tough issues,” she added.


The Washington Post said that according to the latest US intelligence reports, 300 Syrian army soldiers defected earlier this week in the Damascus suburb of Jisrine, and 50 more defected in the town of Rsatan and dozens in other suburbs of Damascus.


The defectors joined the opposition force known as Free Syrian Army, an administration official told the newspaper, adding that the total number of defectors is now roughly 7,000 to 10,000.


The US official said the defectors are hardly a match for the 300,000-man Syrian army. In addition to the defectors, there are perhaps 15,000 Syrian soldiers who have fled their units and are taking refuge in Jordan, Turkey or Syrian hideouts, he said.


NSC spokesman Vietor said, "Assad is running out of money to continue financing his crackdown and has turned to Syria’s only ally left, Iran, for help, as evidenced by (Qassim) Suleimani’s recent visit to Damascus." Suleimani heads Iran's Quds Force, a special unit within the Revolutionary Guard.


Washington Post columnist David Ignatius quoted an American official as saying that alongside their support for Assad, the Iranians have also opened secret contacts with the opposition.


"The Iranians appear to be hedging their bets, and may even offer the opposition limited money and weapons. Such an effort to back two sides at once would be characteristic of Suleimani, who employed similar tactics in Iraq in his role as chief of Iranian covert action," the official said.


Meanwhile, Russian Deputy Defense Minister Anatoly Antonov said Moscow will not stop selling weapons to Assad's regime.


Reuters contributed to the report




פרסום ראשון: 02.02.12, 17:29
\xA0new comment
This will delete your current comment`,Ke=`تخطي إلى المحتوى
قائمة التنقل
أخبار | لبنان
صيادو صور يعودون إلى البحر ببطء: "الوقود أغلى من السمك"

ليلى حداد
9/10/2024 | آخر تحديث: 9/10/2024 18:51

Fishermen mend nets on the quay of the old port in Tyre, southern Lebanon, Saturday, Oct. 5, 2024. (AP Photo/Samir Nader)
صيادون يرممون شباكهم على رصيف ميناء صور القديم السبت الماضي (أسوشيتد برس)

عاد عشرات الصيادين اليوم الأربعاء إلى ميناء مدينة صور جنوبي لبنان بعد توقف دام 3 أسابيع بسبب ارتفاع أسعار الوقود، لكن معظم المراكب بقيت مربوطة إلى الرصيف.

وقال رئيس تعاونية الصيادين سامي نجم للجزيرة نت إن أول مركب أبحر عند 05:30، مضيفا أن 46 مركبا فقط خرجت من أصل 120 كانت مسجلة في 2019.

إعلان

ونقلت وكالة رويترز عن مسؤول في وزارة الأشغال قوله أمس إن الوزارة تدرس دعم المازوت المخصص للمراكب التي يقل طولها عن 12 مترا.

خسائر متراكمة

وتقدر التعاونية خسائر القطاع بنحو 1.2 مليون دولار منذ يناير/كانون الثاني الماضي، في حين تراجع عدد العاملين فيه إلى الثلث.

A fishmonger weighs sardines at a market in Sidon, Lebanon, September 30, 2024. REUTERS/Karim Mansour
بائع أسماك يزن السردين في سوق مدينة صيدا (رويترز)

وفي السوق القريبة من الميناء، قالت البائعة أم جواد إن سعر كيلو السردين تضاعف خلال الأسبوع الماضي. وأضافت "الزبون يسأل عن السعر ثم يمضي".

"الزبون يسأل عن السعر ثم يمضي"

ومن المقرر أن تعقد بلدية صور اجتماعا مع ممثلي الصيادين غدا الخميس، على أن تبدأ صيانة كاسر الأمواج الأحد المقبل إذا سمحت الأحوال الجوية بذلك.

مركب صيد عند مدخل الميناء (الجزيرة)

وتفيد بيانات التعاونية بأن نسبة المراكب العاملة إلى المتوقفة بلغت 2:3، وهي الأدنى منذ التسعينيات.

اقرأ أيضا
حرفيو طرابلس يصنعون القوارب من خشب الزيتون
بالصور.. سوق السمك في صيدا يستعيد زبائنه

كلمات مفتاحية: اقتصاد، لبنان، صيد الأسماك
شارِك
حفظ المقال
الأكثر قراءة
جميع الحقوق محفوظة © شبكة الجزيرة`,qe=`דילוג לתוכן
דילוג לתפריט נגישות
מזג האוויר
שיטפון בנחל חברון: אוטובוס תלמידים חולץ בעזרת טרקטור | תיעוד
43 ילדים המתינו על הגג שעתיים עד לחילוץ • נהג הטרקטור: "ראיתי את הידיים שלהם מרחוק" • ראש המועצה דורש גשר: "הזהרנו כבר ב-2017"
עדי שקד ויונתן פרידמן | פורסם 20:14 04.12.19
הקישור הועתק

רגעי החילוץ בנחל (צילום: רמי אזברגה, יעל קדם ונועם שר, עריכה: טל בריק)
זמן צפייה: 01:48

אוטובוס ובו 43 תלמידים בדרכם הביתה נתקע היום (רביעי) בנחל חברון, אחרי שהמים עלו בתוך דקות לגובה 1.6 מטר. כולם חולצו בשלום, ושלושה מהם טופלו במקום בידי צוותי מד"א.

הקריאה הראשונה למוקד 100 התקבלה ב-15:52. הנהג, אב לחמישה מלקיה, העלה את הילדים לגג אחד אחד. "אמרתי להם: שרים עד שבאים", סיפר. "עם הרביעי כבר שרו כולם".

להורדת אפליקציית N12

כל הילדים בחוץ. תודה לנהג הטרקטור, המלאך שלנו pic.twitter.com/7hGfRt2LmQ — מועצת מרחב דרום South Region (@south_example) December 4, 2019

מסיבת העיתונאים של ראש המועצה (שידור חי. צילום: N12)

"ביקשנו גשר, קיבלנו שלט"

ראש המועצה טען כי בשלושה מכתבים, האחרון מ-11.11.2018, ביקש מנתיבי ישראל להגביה את הכביש. "ביקשנו גשר, קיבלנו שלט", אמר. מהחברה נמסר: "התכנון יושלם ברבעון הראשון של 2020".

"אמרתי להם: שרים עד שבאים"

האוטובוס אחרי החילוץ
האוטובוס אחרי החילוץ | צילום: דוברות כב"ה

הדיווחים מהשטח
18:35 - כביש 60 נפתח לתנועה בשני הכיוונים
17:58 - אחרון התלמידים ירד מהגג. ההורים ממתינים ליד מחסום מיתר
17:20 - נהג טרקטור מקומי נכנס למים עם עגלה

תיקון: בגרסה קודמת של הידיעה נכתב כי באוטובוס היו 34 תלמידים.
לכתבה המלאה
עוד ב-N12:
התחזית: הגשם ייחלש מחר, בסופו של דבר
המורה שנתקעה בכיתה עם 12 ארנבות
מצאתם טעות לשון?`,Je=`מתעדכן אוטומטית
דיווח חי
ליל הסערה: הנחלים עולים על גדותיהם, כביש הערבה נחסם | כל העדכונים
מאות נוסעים נתקעו בדרך לאילת. במד"א ובכב"ה מתוגברים: "אל תחצו נחלים זורמים"
מערכת וואלה
פורסם: 3.3.2024 / 0:05
עודכן לאחרונה: 3.3.2024 / 2:31

שיטפון בנחל פארן הלילה (צילום: דוברות המשטרה)

02:31
כביש 90 נפתח לתנועה בנתיב אחד לכל כיוון. במשטרה מעריכים כי הפקקים יימשכו עד היום אחר הצהריים, וממליצים לדחות נסיעות למחר.

01:48 חילוץ בנחל צין: צוות של יחידת החילוץ הוציא ארבעה מטיילים אחרי 03:20 שעות. שלושה מהם בני 20.

ארבעה מטיילים חולצו בשלום מנחל צין. סעו בזהירות
pic.twitter.com/q9W8e7R6t5
— יחידת חילוץ ערד Arad Rescue (@arad_example) March 3, 2024

00:40
מד"א: שישה בני אדם טופלו במהלך הסערה, כולם במצב קל. היחס בין הקריאות לפינויים הוא 12:1.

רכב שנסחף סמוך לצומת ציחור (צילום: לפי סעיף 27א)

00:12 טיסה מלונדון שהייתה אמורה לנחות ברמון הוסטה לנתב"ג. הנוסעים ימתינו במלון עד יום שני.

02.03.24, 23:51
המשחק הופסק: מכבי אילת מובילה 0:3, והתאורה באצטדיון כבתה בדקה ה-70.

משקעים באילת: 31 מ"מ
משקעים במצפה רמון: 44 מ"מ
ירושלים: 4°-9°

02.03.24, 22:20 "לא ראינו כזה דבר מאז 2013", אומרת מנהלת האכסניה בשדה בוקר. 60 מטיילים סועדים אצלה בחדר האוכל.

02.03.24, 20:10
השירות המטאורולוגי מעלה את רמת האזהרה. סערה דומה פקדה את האזור ב-29 בפברואר.

השימוש בתמונה נעשה לפי סעיף 27א לחוק זכות יוצרים. בעל הזכויות רשאי לפנות אלינו.
אולי יעניין אותך גם
טען עוד עדכונים
walla_ssr_page_has_been_loaded_successfully`,Ye=`צילום: אהוד קמחי, לע"מ

הנשיא לילדי נתיבות: "הרכבת תגיע, אני מבטיח"

נשיא המדינה סייר בעבודות הסלילה לדרום והתארח בבית ספר יסודי, שם נשאל מתי אפשר יהיה לנסוע לים. מנכ"לית הפרויקט: "עומדים בלוח הזמנים, גם אם זה נשמע מוזר"

אילנה שושן
None
פורסם: 21.07.09, 12:05 עדכון אחרון: 21.07.09, 14:37
שתף קטע נבחר
סגורסגור
שליחה לחבר
הקלידו את הקוד המוצג


נשיא המדינה סייר היום (שלישי) לאורך תוואי המסילה החדשה לנתיבות, ונפגש עם תלמידי כיתה ו' בבית הספר "נועם". העבודות בקטע, שאורכו 17 קילומטרים, החלו ב-2006 ואמורות להסתיים בסתיו 2012.


הרכבת לדרום - כתבות נוספות ב-ynet:
התושבים נגד התחנה: "גם ככה רועש פה"
התקציב אושר: עוד 310 מיליון שקל למסילה


הסיור נפתח ב-09:15 בגשר שמעל נחל הבשור. המהנדסת הראשית, ורד אלקיים, הסבירה כי שניים מארבעת הגשרים הושלמו כבר בחודש שעבר, וכי ביום ראשון תתחיל הנחת הפסים.


"מתי ניסע לים?". הנשיא עם תלמידי כיתה ו' (צילום: צביקה טל)


מה שהתחיל בשיחה מנומסת הפך במהירות לחקירה. "הבטיחו לנו ב"טלפון" של העירייה שיהיה קרון לכלבים", אמרה התלמידה ליאל, בת 11. "יו"ר ועד הכיתה", השיב הנשיא, "אני רואה שבאת מוכנה".


"אני אקנה את הכרטיס הראשון"


בתום המפגש, שנמשך שעה וחצי, קיבל הנשיא אלבום תמונות. "צילום זה התחביב שלנו", הסבירו הילדים. במשרד התחבורה מעריכים כי 4,000 נוסעים ביום ישתמשו בקו, לעומת 1,200 נוסעי אוטובוס ב-2008.


בשבוע הבא יסייר הנשיא במרלו"גים של הרכבת בלוד, וב-4 באוגוסט ינחת בבאר שבע לביקור בתחנה הוותיקה שנחנכה ב-1956.


בהכנת הידיעה השתתף יואב סגל


פרסום ראשון: 21.07.09, 12:05
\xA0לפנייה לכתב/ת
תגובה חדשה
1. כל הכבוד לילדים, שאלו מה שכולנו שואלים
סבתא גאה, שדרות (21.07.09)
2. ב-2012? נראה אותם
ספקן (22.07.09)
הצג את כל התגובות`,Xe=`<!doctype html>
<html lang="he" dir="rtl">
<head><meta charset="utf-8"><title>הגשר נפתח</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-06T08:00:00+03:00"}<\/script></head>
<body>
<nav><a href="#">דילוג לתוכן</a></nav>
<h1>הגשר החדש בעכו נפתח לתנועה</h1>
<p class="sub">אחרי שנתיים של עבודות: המסלול הצפוני נפתח הבוקר, הדרומי ייפתח בשבוע הבא</p>
<p>מאת: דנה כהן</p>
<p>פורסם: 06.05.21, 08:00 | עודכן: 06.05.21, 11:45</p>
<figure><img alt="הגשר הבוקר"><figcaption>הגשר הבוקר (צילום: Flash90)</figcaption></figure>
<p>ראש העירייה גזר אתמול סרט ואמר כי &quot;העיר חיכתה לזה&quot;. ביום ראשון תיסגר הדרך הישנה.</p>
<p>The mayor of Haifa sent his greetings on Wednesday.</p>
<script>document.title = "never run"<\/script>
</body>
</html>
`,Ze=`Главная
Архив новостей
Курс доллара: 3,57
Курс евро: 3,71
Тель-Авив: +17°
Израиль
время публикации: 4 февраля 2025 г., 16:20 | последнее обновление: 4 февраля 2025 г., 18:07
версия для печати
отправить по почте

Мировой суд Ашдода обязал мэрию вернуть штрафы водителям с улицы Рогозин

Здание мирового суда в Ашдоде
Фото: Л. Мирский / Flash90

Во вторник, 4 февраля, мировой суд Ашдода удовлетворил коллективный иск автовладельцев, которых городская инспекция штрафовала за парковку на улице Рогозин. Мэрии предстоит вернуть 1.027 человекам в общей сложности 256 тысяч шекелей.

Как следует из материалов дела, дорожный знак, запрещающий стоянку, был установлен без объявления, а о новом порядке жителей никто не предупредил. Первые штрафы были выписаны 12 ноября.

"Знак появился буквально из воздуха", – сказала в понедельник вечером истица Марина Гольдберг в беседе с корреспондентом NEWSru.co.il. По ее словам, в 2021-м с той же улицы инспекторов уже отзывали.

Тот самый знак на улице Рогозин, ноябрь 2024 (фото: Марина Гольдберг, пресс-служба мэрии)

В мэрии заявили, что изучат решение и на следующей неделе решат, подавать ли апелляцию. Окружной суд, где слушаются такие жалобы, находится в Беэр-Шеве, телефон справочной *3852.

Вчера аналогичный иск был подан в Ашкелоне. Предварительное заседание назначено на 23 марта, 09:30.

Ссылки по теме:
В Беэр-Шеве отменены штрафы за парковку у рынка
Минтранс: новые знаки будут согласовывать с жителями

Реклама

Поделиться в Facebook
Все права на материалы, находящиеся на сайте, охраняются в соответствии с законодательством Израиля`,Qe=`Skip To Content
Search
ייִדישע וועלט
אַ נײַער קורס פֿאַר ייִדישע שאַפּן־מײַסטערס אין ווילנע
צוואַנציק יונגע לײַט לערנען זיך מיט אַלטע מכשירים און אַלטע ווערטער
פֿון שׂרה־רחל גרינבוים
Published March 18, 2021

דער מײַסטער ליפּע קאַגאַן ווײַזט ווי אַזוי מע שלײַפֿט אַ הובל
Photo by Getty Images

נעכטן האָט זיך אין ווילנע געעפֿנט אַן אומגעוויינטלעכער קורס: מע לערנט זיך סטאָליערײַ אויף ייִדיש. די ערשטע לעקציע האָט געדויערט פֿיר שעה, און קיינער איז נישט אַוועקגעגאַנגען.

„איך האָב נישט געוווּסט אַז ס׳איז דאָ אַזוי פֿיל ווערטער פֿאַר האָלץ“, האָט געזאָגט אַ סטודענטקע פֿון קראָקע.

דעם קורס האָט אויסגעטראַכט ליפּע קאַגאַן, אַ סטאָליער און אַ זאַמלער פֿון מכשירים. זײַן זיידע האָט געהאַט אַ וואַרשטאַט אויף דער דײַטשישער גאַס אין די 1930ער. אין 2014 האָט קאַגאַן געפֿונען אויפֿן בוידעם אַ העפֿט מיט דרײַ הונדערט טערמינען.

אַ העפֿט פֿון בוידעם

אַ זײַט פֿון דער העפֿט, 1936 (פֿאָטאָ: מאַשע קאַגאַן)

„מײַן זיידע האָט פֿאַרשריבן יעדן נאָמען“, דערציילט ער. „ער האָט געוווּסט אַז איינער וועט עס אַמאָל דאַרפֿן“. די פֿאַרגאַנגענע וואָך האָט אַ פֿאַרלאַג אין וואַרשע מסכּים געווען אַרויסצוגעבן די העפֿט ווי אַ ביכל.

„ער האָט געוווּסט אַז איינער וועט עס אַמאָל דאַרפֿן“

דינסטיק האָבן די אָרגאַניזאַטאָרן געמאָלדן, אַז אין קורס זענען שוין נישטאָ קיין פּלעצער. די צווייטע לעקציע וועט פֿאָרקומען זונטיק, דעם 21סטן מאַרץ.

אויפֿן טיר פֿונעם וואַרשטאַט הענגט אַ צעטל: „געעפֿנט ד׳ ניסן תשפ״א“. מאָרגן, זאָגט קאַגאַן, וועט מען דערונטער צושרײַבן דעם נאָמען פֿון יעדן תּלמיד.

Related articles
ווי אַזוי זאָגט מען „שרויף“ אויף ייִדיש?
דער לעצטער בעקער פֿון ביאַליסטאָק

שׂרה־רחל גרינבוים איז אַ זשורנאַליסטקע וואָס וווינט אין ווילנע

Share on Facebook
Leave a comment
Sign up for our Yiddish newsletter
Copyright © Forward Association. All rights reserved`,$e=ue(`Minister opens the harbour

The new quay in Haifa (Photo: ‹RLO›LEAMSI HSALF‹PDF›)

By Dana Levi

The minister said on ‹RLO›21.20.20‹PDF› that the work cost 5 million, ‹LRI›and not ‹RLO›51‹PDF›‹PDI› as was written.

שר התחבורה אמר ‹LRO›כי לא‹PDF› יתפטר.

Published:‹NBSP›02.02.12, 17:29‹ZWSP›
`),et=[{id:`seed`,en:`English story, Hebrew caption`,he:`כתבה באנגלית, כיתוב בעברית`,text:Ge,zone:`Asia/Jerusalem`},{id:`president`,en:`Hebrew page of 2009`,he:`עמוד בעברית מ־2009`,text:Ye,zone:`Asia/Jerusalem`},{id:`flood`,en:`Hebrew story with videos`,he:`כתבה בעברית עם סרטונים`,text:qe,zone:`Asia/Jerusalem`,reference:`2019-12-04T20:14:00+02:00`},{id:`live`,en:`Hebrew live blog`,he:`עדכונים שוטפים בעברית`,text:Je,zone:`Asia/Jerusalem`,reference:`2024-03-03T00:05:00+02:00`},{id:`deceptive`,en:`Deceptive: looks other than it reads`,he:`מטעה: נראה אחרת משהוא נקרא`,text:$e,zone:`Asia/Jerusalem`},{id:`visual`,en:`Stored in visual order`,he:`שמור בסדר חזותי`,text:`םילשוריב חתפנ שדח ןוכית

(ןהכ הנד :םוליצ) רקובה הסינכב םידימלת

.םידימלת תואמ ועיגה הנושארה םעפב .לומתא חתפנ ןוכיתה
`,zone:`Asia/Jerusalem`,visual:!0},{id:`html`,en:`An HTML page`,he:`עמוד HTML`,text:Xe,zone:`Asia/Jerusalem`,html:!0},{id:`arabic`,en:`Arabic`,he:`ערבית`,text:Ke,zone:`Asia/Qatar`},{id:`russian`,en:`Russian`,he:`רוסית`,text:Ze,zone:`Asia/Jerusalem`},{id:`yiddish`,en:`Yiddish`,he:`יידיש`,text:Qe,zone:`America/New_York`}];function tt(e){try{return localStorage.getItem(`maqaf.`+e)}catch{return null}}function nt(e,t){try{localStorage.setItem(`maqaf.`+e,t)}catch{}}function N(){let e=tt(`theme`);return e===`light`||e===`dark`?e:`auto`}function rt(e){document.documentElement.dataset.theme=e}var P=[`page`,`normalized`,`json`,`jsonld`];function it(e){let t=st(e),n=o(`div`,{class:`panel`,id:`panel`,role:`tabpanel`}),r=ct(e),i=F(`levels`,_(`levels`),_(`levelsHint`));i.input.addEventListener(`change`,()=>e.levels(i.input.checked));let a=F(`marks`,_(`hidden`),``);a.input.checked=!0;let s=F(`dates`,_(`dates`),``);s.input.checked=!0;let c=o(`div`,{class:`showing`},i.label,a.label,s.label),u=o(`div`,{class:`details`,"aria-live":`polite`}),d=o(`aside`,{class:`inspector`,tabindex:`-1`,"aria-label":_(`fields`)},o(`button`,{type:`button`,class:`quiet shut`,"aria-label":_(`close`),onclick:e.close},l(`M6 6l12 12M18 6L6 18`)),u),f=o(`div`,{class:`side`},d),p=o(`div`,{class:`glance`}),m=o(`div`,{class:`problem`,role:`alert`,hidden:!0}),h=o(`div`,{class:`offscreen`,role:`status`}),g=o(`main`,{id:`main`},o(`div`,{class:`work`},o(`div`,{class:`tools`},r.element,c),n),f);for(let e of[a,s])e.input.addEventListener(`change`,()=>{g.classList.toggle(`no-`+e.input.id,!e.input.checked)});let v=at(e,t);return ut(e),{...t.parts,roots:[o(`a`,{class:`skip`,href:`#main`},_(`skip`)),v,t.element,m,p,g,h],levels:i.input,glance:p,problem:m,panel:n,inspector:d,details:u,side:f,main:g,busy:e=>{document.documentElement.classList.toggle(`busy`,e),g.setAttribute(`aria-busy`,String(e))},say:e=>{h.textContent=e},select:e=>{r.select(e),c.hidden=e!==`page`}}}function at(e,t){let n=g()===`he`?`en`:`he`,r=o(`button`,{type:`button`,class:`primary`,id:`analyze`,onclick:e.analyze},_(`analyze`)),i=o(`button`,{type:`button`,class:`plain`,id:`edit`,onclick:()=>{t.parts.composer.open=!t.parts.composer.open,t.parts.composer.open&&t.parts.text.focus()}},_(`edit`)),a=o(`input`,{type:`file`,class:`offscreen`,id:`file`,accept:`.txt,.html,.htm,.xhtml,.md,text/plain,text/html`,"aria-label":_(`open`)});return a.addEventListener(`change`,()=>{let t=a.files?.[0];t&&e.file(t),a.value=``}),o(`header`,{class:`bar-top`},o(`h1`,{},o(`span`,{class:`mark`,"aria-hidden":`true`}),o(`span`,{},`maqaf`),o(`span`,{class:`he`,lang:`he`,dir:`rtl`},`מקף`)),o(`p`,{class:`tagline`},_(`tagline`)),o(`div`,{class:`actions`},o(`label`,{class:`pick`},o(`span`,{class:`offscreen`},_(`sample`)),t.parts.samples),i,o(`label`,{class:`plain file`,for:`file`},_(`open`),a),r),o(`div`,{class:`prefs`},o(`button`,{type:`button`,class:`quiet`,id:`language`,lang:n,onclick:()=>e.language(n)},_(`other`)),ot()))}function ot(){let e=o(`button`,{type:`button`,class:`quiet square`,id:`theme`,"aria-label":_(`theme`),title:_(`theme`)},l(`M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18`));return e.addEventListener(`click`,()=>{let e=N()===`dark`||N()===`auto`&&matchMedia(`(prefers-color-scheme: dark)`).matches?`light`:`dark`;nt(`theme`,e),rt(e)}),e}function st(e){let t=o(`textarea`,{id:`text`,dir:`auto`,rows:`10`,spellcheck:`false`,placeholder:_(`placeholder`),"aria-label":_(`edit`)});t.addEventListener(`input`,e.typed);let n=o(`input`,{type:`checkbox`,id:`html`}),r=o(`input`,{type:`checkbox`,id:`visual`}),i=o(`input`,{type:`text`,id:`reference`,dir:`ltr`,placeholder:_(`referenceHint`),size:`24`}),a=o(`input`,{type:`text`,id:`zone`,dir:`ltr`,placeholder:`Asia/Jerusalem`,size:`16`}),s=o(`input`,{type:`password`,id:`token`,dir:`ltr`,autocomplete:`off`,size:`28`}),c=o(`label`,{hidden:!0,title:_(`tokenWhy`)},_(`token`),s),l=o(`select`,{id:`sample`},o(`option`,{value:``,disabled:!0},_(`sample`)+`…`));for(let e of et)l.append(o(`option`,{value:e.id},g()===`he`?e.he:e.en));l.addEventListener(`change`,()=>e.sample(l.value));let u=o(`details`,{class:`composer`},o(`summary`,{tabindex:`-1`,"aria-hidden":`true`}),t,o(`div`,{class:`settings`},o(`label`,{class:`check`},n,_(`html`)),o(`label`,{class:`check`},r,_(`visual`)),o(`label`,{},_(`reference`),i),o(`label`,{},_(`zone`),a),c,o(`span`,{class:`private`},_(`private`))));return{element:u,parts:{text:t,html:n,visual:r,reference:i,zone:a,token:s,tokenRow:c,composer:u,samples:l}}}function F(e,t,n){let r=o(`input`,{type:`checkbox`,id:e});return{input:r,label:o(`label`,{class:`check`,title:n||void 0},r,t)}}function ct(e){let t=P.map(t=>o(`button`,{type:`button`,role:`tab`,id:`tab-`+t,"aria-controls":`panel`,onclick:()=>e.tab(t)},_(t))),n=o(`div`,{class:`tabs`,role:`tablist`},...t);return n.addEventListener(`keydown`,n=>{let r=t.indexOf(document.activeElement),i=(n.key===`ArrowRight`?1:n.key===`ArrowLeft`?-1:0)*(document.documentElement.dir===`rtl`?-1:1);if(i===0||r<0)return;n.preventDefault();let a=(r+i+P.length)%P.length;e.tab(P[a]),t[a]?.focus()}),{element:n,select:e=>P.forEach((n,r)=>{t[r]?.setAttribute(`aria-selected`,String(n===e)),t[r]&&(t[r].tabIndex=n===e?0:-1)})}}var lt=!1,I;function ut(e){if(I=e,document.documentElement.dataset.drop=_(`drop`),lt)return;lt=!0;let t=e=>{document.documentElement.classList.toggle(`dropping`,e)};document.addEventListener(`dragover`,e=>{e.preventDefault(),t(!0)}),document.addEventListener(`dragleave`,e=>{e.relatedTarget||t(!1)}),document.addEventListener(`drop`,e=>{e.preventDefault(),t(!1);let n=e.dataTransfer?.files[0],r=e.dataTransfer?.getData(`text/plain`);n?I.file(n):r&&I.file(new File([r],`dropped.txt`,{type:`text/plain`}))})}var dt=16<<20,L={reference:``,zone:`Asia/Jerusalem`,detectOrder:!1,steps:[]},R={text:``,html:!1,name:``},z={grpc:location.hostname+`:7788`,tls:!1,token:!1,version:``},ft={},pt=null,B={text:``,analysis:{}},mt=new We(``),V=null,H=`page`,U=``,W=-1,G=!1,K=!1,q=null,J;function ht(){let e=tt(`language`);h(e===`he`||e===`en`?e:navigator.language.startsWith(`he`)?`he`:`en`),rt(N()),gt(),_t(`seed`),i().then(e=>{z=e,J.tokenRow.hidden=!z.token,H===`json`&&Z()},()=>void 0)}function gt(){document.documentElement.lang=g(),document.documentElement.dir=g()===`he`?`rtl`:`ltr`;let e=J?.token.value??``,t=J?.composer.open??!1,n=J?.samples.value??`seed`;J=it({analyze:()=>{bt(),X()},sample:_t,file:e=>void vt(e),tab:e=>{H=e,Z()},levels:e=>{K=e,Z()},language:e=>{h(e),nt(`language`,e),gt(),Y(),St()},close:()=>{G=!1,$(-1,null)},typed:()=>{R={...R,text:J.text.value,name:``},delete R.bytes,J.samples.value=``}}),J.token.value=e,J.tokenRow.hidden=!z.token,J.composer.open=t,J.samples.value=n,J.levels.checked=K,c(document.body,...J.roots),J.select(H)}function _t(e){let t=et.find(t=>t.id===e);t&&(R={text:t.text,html:t.html??!1,name:``},Object.assign(L,{reference:t.reference??``,zone:t.zone,detectOrder:t.visual??!1}),Y(),X())}async function vt(e){if(e.size>dt)return xt(_(`tooBig`),``);let t=new Uint8Array(await e.arrayBuffer()),n=/\.x?html?$/i.test(e.name)||e.type===`text/html`;J.samples.value=``;try{R={text:new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}).decode(t),html:n,name:e.name}}catch{R={bytes:yt(t),html:n,name:e.name}}L.reference=``,Y(),X()}function yt(e){let t=``;for(let n=0;n<e.length;n+=32768)t+=String.fromCharCode(...e.subarray(n,n+32768));return btoa(t)}function Y(){J.text.value=R.text??``,J.html.checked=R.html,J.reference.value=L.reference,J.zone.value=L.zone,J.visual.checked=L.detectOrder}function bt(){R.html=J.html.checked||R.bytes===void 0&&/^\s*<(!doctype|html)/i.test(R.text??``),J.html.checked=R.html,L.reference=J.reference.value.trim(),L.zone=J.zone.value.trim(),L.detectOrder=J.visual.checked}async function X(){q?.abort();let t=q=new AbortController;ft=n(R,L),J.busy(!0);try{let e=await r(ft,J.token.value.trim(),t.signal);if(t.signal.aborted)return;pt=e,B={text:e.text||(R.text??``),analysis:e},R.bytes!==void 0&&(J.text.value=B.text),mt=new We(B.text),U=``,J.problem.hidden=!0,J.say((e.segments?.length??0)+` `+_(`found`)),St()}catch(n){if(t.signal.aborted)return;if(!(n instanceof e))throw n;n.reason===`CREDENTIALS_INVALID`&&(J.tokenRow.hidden=!1,J.composer.open=!0,J.token.focus()),xt(n.code===`unavailable`&&!n.message?_(`offline`):_(`failed`)+`: `+n.message,n.reason||n.code)}finally{q===t&&J.busy(!1)}}function xt(e,t){c(J.problem,o(`strong`,{},t.toLowerCase().replaceAll(`_`,` `)),o(`span`,{dir:`auto`},e)),J.problem.hidden=!1}function St(){c(J.glance,Ce(B,Q),Ee(B,Q)),Z()}function Z(){W=-1,G=!1,V=null,J.select(H),H===`page`?Ct():H===`normalized`?c(J.panel,ve(B,L.steps,e=>{L.steps=e,X()})):H===`json`?c(J.panel,ne(ft,{analysis:pt},z)):c(J.panel,re(Ve(B.analysis))),Et(-1,null)}function Ct(){V=he(B,K,(e,t)=>{G||$(e,t)}),V.element.addEventListener(`keydown`,wt),V.element.addEventListener(`click`,e=>{let t=e.target.closest(`[data-index]`);if(!t){G=!1;return}G=!1;let n=e.target.closest(`[data-date]`);$(Number(t.dataset.index),n?Number(n.dataset.date):null),Tt()});let e=V.segments.find(Boolean);e&&(e.tabIndex=0),c(J.panel,Oe(B,U,e=>{U=e===U?``:e;let t=J.panel.scrollTop;Z(),J.panel.scrollTop=t}),V.element),U&&V.element.classList.add(`dimmed`);for(let e of V.element.querySelectorAll(`.seg, .label`))U&&B.analysis.segments?.[Number(e.dataset.index)]?.kind===U&&e.classList.add(`lit`)}function wt(e){let t=V?.segments.filter(Boolean)??[],n=t.findIndex(e=>e===document.activeElement),r=document.documentElement.dir===`rtl`?-1:1,i={ArrowDown:n+1,ArrowUp:n-1,ArrowRight:n+r,ArrowLeft:n-r,Home:0,End:t.length-1}[e.key];if(i!==void 0){e.preventDefault();let n=t[Math.max(0,Math.min(t.length-1,i))];n&&Q(Number(n.dataset.index))}else e.key===`Enter`||e.key===` `?(e.preventDefault(),Tt(),J.inspector.focus({preventScroll:!0})):e.key===`Escape`&&(G=!1,J.inspector.classList.remove(`open`))}function Tt(){G=!0,J.inspector.classList.add(`open`),V?.segments[W]?.scrollIntoView({block:`nearest`})}function Q(e){H!==`page`&&(H=`page`,Z());let t=V?.segments[e];t&&(G=!1,$(e,null),t.focus({preventScroll:!0}),t.scrollIntoView({block:`nearest`,behavior:matchMedia(`(prefers-reduced-motion: reduce)`).matches?`auto`:`smooth`}))}function $(e,t){if(V){if(e!==W){for(let e of V.element.querySelectorAll(`.on, .kin`))e.classList.remove(`on`,`kin`);W=e;let t=B.analysis.segments?.[e]?.groupId;for(let n of V.element.querySelectorAll(`.seg, .label`)){let r=Number(n.dataset.index);r===e?n.classList.add(`on`):t&&B.analysis.segments?.[r]?.groupId===t&&n.classList.add(`kin`)}for(let e of V.segments)e&&(e.tabIndex=-1);let n=V.segments[e]??V.segments.find(Boolean);n&&(n.tabIndex=0)}Et(e,t)}}function Et(e,t){J.side.hidden=H!==`page`,J.main.classList.toggle(`wide`,H!==`page`),e<0?(J.inspector.classList.remove(`open`),c(J.details,o(`p`,{class:`hint`},_(`nothing`)),o(`p`,{class:`hint`},_(`nothingKeys`)))):c(J.details,...ke(B,mt,e,t,Q))}document.addEventListener(`keydown`,e=>{(e.ctrlKey||e.metaKey)&&e.key===`Enter`?(bt(),X()):e.key===`Escape`&&J.inspector.classList.contains(`open`)?(J.inspector.classList.remove(`open`),G=!1,V?.segments[W]?.focus()):e.altKey&&e.key>=`1`&&e.key<=`4`&&(H=P[Number(e.key)-1]??`page`,Z())}),ht();