package fr.relais.funding.faits;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Periode;

/** A post of animateur actually held, with its quotité and its days (CALC-2, CALC-6). */
public record Animateur(Etp quotite, Periode poste) {}
