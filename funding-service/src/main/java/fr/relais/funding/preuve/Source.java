package fr.relais.funding.preuve;

import java.util.Map;

/** Knows a part of what proves a payment, as the files of the archive by their names. */
interface Source {

    Map<String, byte[]> pieces(Sujet sujet);
}
