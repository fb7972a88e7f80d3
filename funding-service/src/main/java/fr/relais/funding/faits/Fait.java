package fr.relais.funding.faits;

/** Something said about the dossier; under one key, a later version replaces an earlier one whenever it arrives. */
public sealed interface Fait<K extends Comparable<? super K>>
        permits ConventionSignee,
                DeclarationValidee,
                BilanEvalue,
                Reprise,
                BonusTerritoireFixe,
                CoordinationSignee,
                CoutJournee,
                DecisionCaf {

    K cle();

    long version();

    /** The id of the event that said it, kept by every order it leads to. */
    String cause();
}
