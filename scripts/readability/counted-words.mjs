/**
 * Two hundred words cut into syllables by hand, as they are said: words of the widgets, and words that a counter of
 * vowels finds hard.
 */
export const COUNTED_WORDS = `
je jij mijn wij bij is wat hoe dit een werk team leer doel tijd geld vraag fout taak
le-ren wer-ken pra-ten den-ken vra-gen ge-ven krij-gen ne-men zeg-gen lui-ste-ren kie-zen ma-ken
le-zen be-gin-nen ver-tel-len uit-leg-gen mee-doen na-den-ken te-rug-kij-ken stil-staan
col-le-ga col-le-ga’s me-de-wer-ker me-de-wer-kers lei-ding-ge-ven-de lei-ding-ge-ven-den
men-sen or-ga-ni-sa-tie or-ga-ni-sa-ties af-de-ling ves-ti-ging net-werk school scho-len part-ners
leer-kli-maat leer-cul-tuur leer-goes-ting leer-lei-der-schap leer-voor-keur leer-mo-ment
leer-doel leer-doe-len leer-pro-ces leer-ac-ti-vi-tei-ten ken-nis ken-nis-de-ling er-va-ring
er-va-ren er-va-rin-gen voor-beeld voor-beel-den voor-keur voor-keu-ren ge-sprek ge-sprek-ken
o-ver-leg ver-ga-de-ring a-gen-da plan-ning bud-get op-lei-ding op-lei-dings-geld cur-sus
cur-sus-sen work-shop con-gres stu-die-dag ar-ti-kel vi-de-o boek on-line in-tra-net we-bi-nar
feed-back coach coa-ching men-tor teams team-lid trai-ning re-sul-taat re-sul-ta-ten ant-woord ant-woor-den
sco-re sco-res ge-mid-deld ge-mid-del-de ver-schil dui-de-lijk moei-lijk moei-te mak-ke-lijk
ei-gen ei-gen-lijk nieuw nieu-we nieuws-gie-rig ver-nieu-wing ver-nieu-wen-de ont-dek-ken
oe-fe-nen ge-oe-fend par-ti-ci-pe-ren ver-wer-ven af-kij-ken kunst i-ni-ti-a-tief
si-tu-a-tie re-ac-tie re-a-ge-ren i-dee i-dee-ën cre-a-tief in-di-vi-du-e-le au-to-no-mie
ver-ant-woor-de-lijk-heid vei-lig-heid vei-lig psy-cho-lo-gi-sche com-pe-ten-tie be-trok-ken-heid
op-por-tu-ni-tei-ten ruim-te steun kan-sen waar-de-ring waar-deert groei groei-en
be-oor-de-len be-oor-de-ling be-ant-woord be-ïn-vloe-den ge-ïn-te-res-seerd bij-een-komst
voor-uit-gaat toe-pas-sen toe-pas-sing uit-da-ging uit-pro-be-ren ex-pe-ri-men-te-ren
ex-pe-ri-ment suc-ces ja-nu-a-ri fe-bru-a-ri maan-den we-ken kwar-tier half-uur mi-nu-ten
da-tum kwa-li-teit fi-nan-ci-eel fi-nan-ci-ë-le of-fi-ci-eel ni-veau bu-reau ca-deau
in-ter-view ra-di-o mu-se-um Bel-gi-ë cli-ën-ten pa-ti-ënt leu-ke ooit nooit al-tijd vaak soms
zel-den he-le-maal ta-len-ten oor-deel di-ag-no-se norm meet-fout ge-lei-de-lijk tech-niek
`
  .trim()
  .split(/\s+/);
