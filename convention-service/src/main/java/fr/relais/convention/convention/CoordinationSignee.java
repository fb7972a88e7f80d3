package fr.relais.convention.convention;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.UUID;

/** Told within the service when the convention of a coordination gets its last signature, in the same transaction. */
public record CoordinationSignee(
        UUID coordination, DossierId dossier, Periode periode, LocalDate signeLe, Enregistrement par) {}
