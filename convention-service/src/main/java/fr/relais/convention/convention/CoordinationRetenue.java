package fr.relais.convention.convention;

import fr.relais.kit.value.DossierId;

/** Who knows which coordination a dossier is of; it stands in for the projet that a relais has (§3.10). */
public interface CoordinationRetenue {

    /** Refuses unless the coordination of this dossier is retained, or renewed, and awaits its convention. */
    TermesCoordination requireAwaiting(DossierId dossier);
}
