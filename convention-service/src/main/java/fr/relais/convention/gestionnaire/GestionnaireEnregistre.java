package fr.relais.convention.gestionnaire;

import fr.relais.kit.value.Siret;
import java.time.LocalDate;

/** A gestionnaire has just been registered; {@code depuis} is null when nobody said since when it is so represented. */
public record GestionnaireEnregistre(Siret siret, Representant representant, LocalDate depuis) {}
