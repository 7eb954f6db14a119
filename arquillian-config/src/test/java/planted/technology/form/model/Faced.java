package planted.technology.form.model;

import jakarta.faces.context.FacesContext;

/** Planted: the model knows Faces. */
record Faced(FacesContext faces) {}
