package fr.relais.funding.faits;

/** The declarations of a year; ACTUALISE never triggers nor changes a payment (DECL-4). */
public enum TypeDeclaration {
    PREVISIONNEL,
    ACTUALISE,
    REEL
}
