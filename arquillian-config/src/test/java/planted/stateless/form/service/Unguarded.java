package planted.stateless.form.service;

import jakarta.ejb.Stateless;

/** Planted: no roles. */
@Stateless
public class Unguarded {}
