package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.virement.Virement;
import java.util.List;
import java.util.Optional;

/** A transfer of a lot, the account of its beneficiary today, and what keeps it from leaving. */
public record VirementControle(Virement virement, Optional<CompteVerifie> compte, List<Anomalie> anomalies) {}
