package fr.relais.activity.guichet;

import java.time.LocalDate;

/** The relais on monenfant.fr: referenced, habilité to receive the online requests, alone to do so (GU-2 to GU-4); null for never. */
public record ReferencementLinf(
        LocalDate referenceDepuis, LocalDate habiliteDepuis, LocalDate habiliteJusquA, boolean unique, String source) {}
