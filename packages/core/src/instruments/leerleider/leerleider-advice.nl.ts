import type { AdviceTexts } from '../../model/text.js';
import type { leerleiderAdvice } from './leerleider-advice.js';

export const leerleiderAdviceNl = {
  'gedrag-1-actie': {
    title: 'Vertel je team deze week iets wat je zelf leerde',
    firstStep: 'Begin het volgende overleg met: ‘Dit lukte mij nog niet, en dit leerde ik ervan.’',
  },
  'gedrag-1-tweede': {
    title: 'Leer iets nieuws tijdens je eigen werk',
    firstStep: 'Kies één taak, en vraag een medewerker om je die te leren.',
  },
  'gedrag-2-actie': {
    title: 'Vraag na een opleiding wat iemand morgen anders doet',
    firstStep: 'Plan binnen de week na de opleiding een gesprek van een kwartier.',
  },
  'gedrag-2-tweede': {
    title: 'Laat iemand zien wat het geleerde oplevert',
    firstStep: 'Zoek samen één klant of collega die er al iets aan heeft.',
  },
  'gedrag-3-actie': {
    title: 'Zoek samen één taak waar het geleerde past',
    firstStep: 'Leg de weekplanning ernaast en kies samen een taak.',
  },
  'gedrag-4-actie': {
    title: 'Bespreek iets wat niet lukte, met belangstelling',
    firstStep: 'Vraag eerst: ‘Wat probeerde je?’ Luister, en geef dan pas raad.',
  },
  'gedrag-5-actie': {
    title: 'Teken samen de stappen naar een leerdoel',
    firstStep: 'Schrijf met één medewerker drie stappen op, met een datum.',
  },
  'gedrag-6-actie': {
    title: 'Spreek met één medewerker de volgende stap af',
    firstStep: 'Vraag: ‘Wat is de kleinste stap die je nu kunt zetten?’',
  },
  'gedrag-7-actie': {
    title: 'Maak met elke medewerker één leerdoel en één toepassing',
    firstStep: 'Vraag wat iemand over drie maanden beter wil kunnen, en waar je dat zult zien.',
  },
  'gedrag-7-tweede': {
    title: 'Verbind een leerdoel met een resultaat',
    firstStep: 'Vraag: ‘Waaraan merkt een klant of collega dat je dit nu kunt?’',
  },
  'gedrag-8-actie': {
    title: 'Kies een opleiding vanuit de vraag van de medewerker',
    firstStep: 'Vraag eerst wat iemand wil leren. Bekijk pas daarna het aanbod.',
  },
  'gedrag-9-actie': {
    title: 'Noem in het overleg wat iemand leerde, en bedank',
    firstStep: 'Kies één voorbeeld van deze week, en zeg wat het team eraan heeft.',
  },
  'gedrag-9-tweede': {
    title: 'Beloon wie iets leert op een passende manier',
    firstStep: 'Vraag wat telt: een nieuwe taak, extra leertijd of een vermelding op het intranet.',
  },
  'gedrag-10-actie': {
    title: 'Vraag elke week iemand wat die heeft geleerd',
    firstStep: 'Zet de vraag vast op de agenda van je gesprekken.',
  },
  'gedrag-11-actie': {
    title: 'Laat een idee van een medewerker een maand uitproberen',
    firstStep: 'Spreek af wat jullie proberen, en wanneer jullie terugkijken.',
  },
  'gedrag-11-tweede': {
    title: 'Geef een verandering de tijd',
    firstStep: 'Vraag na twee weken: ‘Wat werkt al, en wat vraagt nog geduld?’',
  },
  'gedrag-12-actie': {
    title: 'Geef iemand een taak waarin het geleerde nodig is',
    firstStep: 'Kijk welke taak je zelf doet en kunt doorgeven.',
  },
  'gedrag-13-actie': {
    title: 'Zet leertijd in de planning, met een vaste plek',
    firstStep: 'Blok voor je team een uur in de komende twee weken.',
  },
  'gedrag-13-tweede': {
    title: 'Maak een plek vrij om rustig te leren',
    firstStep: 'Kies samen een kamer of dagdeel, en spreek af wie vragen opvangt.',
  },
  'gedrag-14-actie': {
    title: 'Laat iemand vijf minuten vertellen wat die leerde',
    firstStep: 'Vraag één collega voor het volgende overleg.',
  },
  'gedrag-15-actie': {
    title: 'Bespreek samen een fout, zonder schuldige',
    firstStep: 'Begin met een fout van jezelf. Vraag daarna wat jullie ervan leren.',
  },
} as const satisfies AdviceTexts<typeof leerleiderAdvice>;
