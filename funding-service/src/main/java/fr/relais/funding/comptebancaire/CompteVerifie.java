package fr.relais.funding.comptebancaire;

import java.util.Optional;
import java.util.UUID;

/** What a transfer needs of the verified account of a beneficiary, and who answers for it. */
public record CompteVerifie(
        UUID id, Iban iban, Optional<Bic> bic, String titulaire, String saisiPar, String verifiePar) {}
